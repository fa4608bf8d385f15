package fr.levain.ui;

import fr.levain.kernel.Caller;
import java.util.Optional;
import java.util.UUID;

/** A part of a case file. Each module that knows something of a dossier offers its own; the desk composes them. */
public interface CaseFilePanel {
    /** Within its place, lower first. */
    int order();

    /** Empty when this caller may not see it, or when there is nothing to see. */
    Optional<Panel> panel(UUID applicationId, Caller caller);

    /** FIRST: what waits for an answer. SIDE: what the officer decides on. */
    enum Place { FIRST, SIDE, MAIN, BELOW }

    /**
     * @param id anchor in the page, in kebab case
     * @param content a page whose template holds no layout and no h1; the desk draws the title as an h2
     * @param folded nothing in it waits and few read it: its title alone is shown until it is opened
     */
    record Panel(String id, String title, Place place, Page content, boolean folded) {
        public Panel(String id, String title, Place place, Page content) {
            this(id, title, place, content, false);
        }

        public Panel foldedWhen(boolean done) {
            return new Panel(id, title, place, content, done);
        }
    }
}
