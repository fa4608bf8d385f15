package fr.levain.calls;

/** A stage of the selection, e.g. a reading of the dossiers, then a hearing. */
public record Stage(String title, String text) {}
