package fr.levain.guidance;

import fr.levain.forms.Answers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A project as a visitor told it.
 *
 * @param answers by term of the vocabulary
 * @param asked terms in the order of their questions; one without an answer was answered by « je ne sais pas »
 * @param finishedAt when its result was first asked for
 * @param unmetNeed what its last result counted, when none of our aids fitted
 * @param sent how many times its link left by e-mail
 */
public record Orientation(
        OrientationId id,
        Answers answers,
        List<String> asked,
        Instant begunAt,
        Instant changedAt,
        Optional<Instant> finishedAt,
        Instant expiresAt,
        Optional<UUID> unmetNeed,
        int sent) {
    public Orientation {
        asked = List.copyOf(asked);
    }

    public boolean isUnsure(String term) {
        return asked.contains(term) && answers.to(term).known().isEmpty();
    }

    /** The question before this one; for one not asked yet, the last. */
    public Optional<String> before(String term) {
        int at = asked.contains(term) ? asked.indexOf(term) : asked.size();
        return at == 0 ? Optional.empty() : Optional.of(asked.get(at - 1));
    }
}
