package fr.levain.decisions;

import fr.levain.applications.ApplicationStatus;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a decision applies to its dossier: it does once it may be told, and as long as the dossier is where it puts it. Under
 * embargo a dossier goes on living; one that left in the meantime is told nothing by a vote that no longer concerns it.
 */
@Component
class Standing {
    private final EmbargoStore embargoes;

    Standing(EmbargoStore embargoes) {
        this.embargoes = embargoes;
    }

    /** Why nobody may be told of it, nor may it change. */
    Optional<String> obstacle(DecidedOutcome outcome, ApplicationStatus status) {
        return outcome.act().flatMap(this::embargo).or(() -> gone(outcome, status));
    }

    /** Why the letters of this act wait (D06). */
    Optional<String> embargo(ActId act) {
        return embargoedUntil(act).map(day -> "Les résultats sont sous embargo : les lettres partent à partir du %s.".formatted(French.day(day)));
    }

    /** The day from which its outcomes may be told, while it has not come. */
    Optional<LocalDate> embargoedUntil(ActId act) {
        return Optional.of(act).filter(embargoes::isRunning).flatMap(embargoes::until);
    }

    /** Why this act may change no other decision yet: the letter of the change would tell before its day what it decides (D06). */
    Optional<String> sealed(ActId act) {
        return Optional.of(act).filter(embargoes::isRunning).flatMap(embargoes::until)
                .map(day -> "Cette délibération est sous embargo jusqu’au %s : une lettre qui la cite dirait trop tôt ce qu’elle décide. Attendez ce jour, ou choisissez un autre acte."
                        .formatted(French.day(day)));
    }

    /** The dossier left while the decision was under embargo. The sentence says what to do. */
    Optional<String> gone(DecidedOutcome outcome, ApplicationStatus status) {
        return outcome.act().filter(embargoes::isRunning).isPresent() ? Optional.empty() : left(outcome, status);
    }

    /** The same, of an act that is under no embargo. */
    static Optional<String> left(DecidedOutcome outcome, ApplicationStatus status) {
        if (outcome.holdsFor(status)) return Optional.empty();
        var what = switch (status) {
            case WITHDRAWN -> "Le porteur a retiré ce dossier depuis le vote";
            case REORIENTED -> "Ce dossier est réorienté depuis le vote";
            case DEFERRED -> "Ce dossier est ajourné depuis le vote";
            case DRAFT, SUBMITTED, COMPLETE, UNDER_ASSESSMENT, PROPOSED, ON_AGENDA, RESERVED, AWARDED, REFUSED, INADMISSIBLE, CLOSED, REINSTATED ->
                "Ce dossier est repris en instruction depuis le vote";
        };
        return Optional.of(what + " : aucune lettre ne part. Ouvrez ses versions de la décision, et constatez qu’elle est sans effet.");
    }
}
