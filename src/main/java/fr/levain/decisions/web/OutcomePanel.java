package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.OutcomeKind;
import fr.levain.ui.Page;
import java.util.Optional;

/** The decision in the case file: its four dates, kept apart; two when it was signed, not voted. */
public record OutcomePanel(DecidedOutcome outcome, Optional<Act> act) implements Page {
    public String letterPath() {
        return isClosed() ? ClosingPage.pathOf(outcome.reference()) : InadmissibilityPage.pathOf(outcome.reference());
    }

    public boolean isClosed() {
        return outcome.kind() == OutcomeKind.CLOSED;
    }

    /** D05: those not retained are told, later, what would make the project better. */
    public boolean refusedByAct() {
        return outcome.kind() == OutcomeKind.REFUSED;
    }

    public boolean waitsForThePost() {
        return InadmissibilityPage.waitsForThePost(outcome);
    }
}
