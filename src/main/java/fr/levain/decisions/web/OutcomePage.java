package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.Optional;

/** A decision for its applicant: first that it waits, then what it says. */
public record OutcomePage(DecidedOutcome outcome, Optional<Act> act, Optional<LocalDate> appealUntil) implements Page {
    public boolean isOpened() {
        return outcome.notifiedOn().isPresent();
    }

    public String heading() {
        return switch (outcome.kind()) {
            case AWARDED -> "Votre projet est soutenu";
            case REFUSED -> "Votre projet n’est pas retenu";
            case INADMISSIBLE -> "Votre dossier n’est pas recevable";
        };
    }

    public String path() {
        return "/dossiers/" + outcome.reference() + "/notification";
    }
}
