package fr.levain.eligibility.web;

import fr.levain.eligibility.AmountComputation;
import fr.levain.ui.Page;

/** How an amount was computed; sources and assumptions are for officers. */
public record AmountPanel(AmountComputation computation, boolean officer) implements Page {
    public String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase() + sentence.substring(1);
    }
}
