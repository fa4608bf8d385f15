package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.ui.Page;
import java.util.Optional;

/** The decision in the case file: its four dates, kept apart; two when it was signed, not voted. */
public record OutcomePanel(DecidedOutcome outcome, Optional<Act> act) implements Page {
    public String letterPath() {
        return InadmissibilityPage.pathOf(outcome.reference());
    }

    public boolean waitsForThePost() {
        return InadmissibilityPage.waitsForThePost(outcome);
    }
}
