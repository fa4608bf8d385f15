package fr.levain.guidance.web;

import fr.levain.guidance.Funder;
import fr.levain.guidance.HandoverStatus;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.RequestStatus;
import fr.levain.ui.Page;
import fr.levain.ui.Step;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Its author sees at all times where it stands, who has it, who looked, and what they may still change.
 *
 * @param partners where it stands with each
 * @param questions partners somebody proposes, and their author has to agree to
 * @param agreements who may see it, and since when
 * @param looks who opened it, by day
 * @param notice said once, after an act; null for none
 */
public record MyRequestPage(
        OrientationRequest request, List<String> needs, String holder, String answeredBy, List<Line> partners, List<Question> questions,
        List<Permission> agreements, List<Looked> looks, List<Funder> funders, int unansweredDays, @org.jspecify.annotations.Nullable String notice)
        implements Page {
    public record Line(String name, HandoverStatus status, Instant since, Optional<String> reason) {
        public String state() {
            return Words.forAuthor(status);
        }

        public Tone tone() {
            return Words.tone(status);
        }
    }

    public record Question(UUID handover, String from, String to, String does) {}

    /** @param slug to revoke it; empty for the authority, which looks after the request to its end */
    public record Permission(String name, Instant since, Optional<Instant> until, Optional<String> slug) {}

    public record Looked(String partner, String person, LocalDate day) {}

    public String stage() {
        return Words.forAuthor(request.status());
    }

    public Tone tone() {
        return Words.tone(request.status());
    }

    public String next() {
        return Words.next(request, unansweredDays);
    }

    public boolean isWithdrawn() {
        return request.status() == RequestStatus.WITHDRAWN;
    }

    public boolean isAnswered() {
        return request.status() == RequestStatus.ANSWERED;
    }

    public List<Step> steps() {
        return switch (request.status()) {
            case OPEN, UNCLAIMED -> List.of(Step.done("Envoyée"), Step.here("Prise en charge"), Step.toCome("Réponse"), Step.toCome("Votre avis"));
            case TAKEN -> List.of(Step.done("Envoyée"), Step.done("Prise en charge"), Step.here("Réponse"), Step.toCome("Votre avis"));
            case ANSWERED -> List.of(Step.done("Envoyée"), Step.done("Prise en charge"), Step.done("Réponse"),
                    request.satisfaction().isPresent() ? Step.done("Votre avis") : Step.here("Votre avis"));
            case WITHDRAWN -> List.of(Step.done("Envoyée"), Step.here("Reprise"));
        };
    }
}
