package fr.levain.ui;

import fr.levain.kernel.Caller;
import java.util.Optional;

/** A part of somebody's own space, drawn by the module that knows it: their dossiers, organisations, reviews to give. */
public interface HomeCard {
    /** Lower first: what waits for the person 10, their dossiers 20, their organisations 30, their account 90. */
    int order();

    /** A page without layout whose first heading is an h2; empty when it has nothing to tell this caller. */
    Optional<Page> card(Caller caller);
}
