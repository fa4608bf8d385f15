package fr.levain.assessment;

import fr.levain.kernel.Euros;
import fr.levain.stateaid.UndertakingSize;

/**
 * What the officer settles of the holder and of the aid of others, beside the general de minimis.
 *
 * @param declaredSgei de minimis aid for services of general interest, of the last three years (E4)
 * @param size of the single undertaking, when a scheme asks it (E7)
 * @param othersScheme reference of the exempted scheme of the other aid on the same expenses; empty when there is none
 */
public record AidFacts(Euros declaredSgei, UndertakingSize size, String othersScheme) {
    public static final AidFacts NONE = new AidFacts(Euros.ZERO, UndertakingSize.UNSAID, "");
}
