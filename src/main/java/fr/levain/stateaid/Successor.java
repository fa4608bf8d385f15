package fr.levain.stateaid;

import fr.levain.kernel.Euros;

/** Who goes on after a split. @param equity its own funds on that day */
public record Successor(Undertaking undertaking, Euros equity) {}
