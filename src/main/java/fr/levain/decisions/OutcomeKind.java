package fr.levain.decisions;

/** Awards and refusals are voted; an inadmissible dossier is found so by a signature (I1). */
public enum OutcomeKind { AWARDED, REFUSED, INADMISSIBLE }
