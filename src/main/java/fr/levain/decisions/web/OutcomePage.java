package fr.levain.decisions.web;

import fr.levain.catalogue.Listing;
import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.JoinedFile;
import fr.levain.decisions.OutcomeKind;
import fr.levain.law.AppealPeriod;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision for its applicant: first that it waits, then what it says.
 *
 * @param outcome the one they know of; else the one that waits
 * @param others open aids that suit the same answers, when it is not retained
 * @param files joined to the decision
 * @param another since when a letter waits about another decision, while they read the one they know of
 */
public record OutcomePage(DecidedOutcome outcome, Optional<Act> act, Optional<AppealPeriod> appeal, List<Listing> others, List<JoinedFile> files, Optional<LocalDate> another) implements Page {
    public OutcomePage(DecidedOutcome outcome, Optional<Act> act, Optional<AppealPeriod> appeal) {
        this(outcome, act, appeal, List.of(), List.of(), Optional.empty());
    }

    public boolean isOpened() {
        return outcome.isNotified();
    }

    public String heading() {
        return switch (outcome.kind()) {
            case AWARDED -> "Votre projet est soutenu";
            case REFUSED -> "Votre projet n’est pas retenu";
            case INADMISSIBLE -> "Votre dossier n’est pas recevable";
            case CLOSED -> "Votre dossier est classé sans suite";
        };
    }

    public boolean isClosed() {
        return outcome.kind() == OutcomeKind.CLOSED;
    }

    public String path() {
        return "/dossiers/" + outcome.reference() + "/notification";
    }
}
