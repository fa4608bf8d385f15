package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.ui.Page;

/** @param grants whether this officer may grant it */
public record WithdrawalPanel(ApplicationView view, boolean grants) implements Page {
    /** A decision taken is notified; its author may then renounce it. */
    public boolean isDecided() {
        return view.status().isOutcome();
    }
}
