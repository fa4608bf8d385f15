package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.Optional;

/** A decision for its applicant: first that it waits, then what it says. */
public record OutcomePage(DecidedOutcome outcome, Act act, Optional<LocalDate> appealUntil) implements Page {
    public boolean isOpened() {
        return outcome.notifiedOn().isPresent();
    }

    public String path() {
        return "/dossiers/" + outcome.reference() + "/notification";
    }
}
