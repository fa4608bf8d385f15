package fr.levain.decisions;

import fr.levain.kernel.French;
import fr.levain.law.Delays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Before an aid is taken back its holder is told why and may answer in writing (I6; CRPA L121-1, L122-1, L211-5).
 *
 * @param reason as the holder reads it: the law and the facts
 */
public record Hearing(
        UUID id, Ground ground, String reason, LocalDate askedOn, LocalDate answerUntil, Optional<String> answer, Optional<LocalDate> answeredOn) {

    /** Once answered, or once the time given has passed. */
    public boolean isOver(LocalDate day) {
        return answeredOn.map(answered -> !day.isBefore(answered)).orElse(day.isAfter(answerUntil));
    }

    /**
     * Why the aid may not be taken back today; empty when it may.
     *
     * @param decided the day of the decision that granted it
     */
    public Optional<String> obstacle(LocalDate decided, LocalDate today, Delays delays) {
        var late = tooLate(ground, decided, today, delays);
        if (late.isPresent()) return late;
        return isOver(today) ? Optional.empty() : Optional.of(
                "Le porteur peut présenter ses observations jusqu’au %s. Attendez sa réponse, ou le lendemain de cette date."
                        .formatted(French.day(answerUntil)));
    }

    /** I9: four months for an unlawful decision that created rights; no delay when its conditions are not respected. */
    static Optional<String> tooLate(Ground ground, LocalDate decided, LocalDate today, Delays delays) {
        var limit = delays.withdrawalLimit(decided);
        return ground == Ground.UNLAWFUL && today.isAfter(limit)
                ? Optional.of("Une décision illégale qui a créé des droits se retire dans les quatre mois : jusqu’au %s. Passé ce jour, seul le non-respect des conditions le permet."
                        .formatted(French.day(limit)))
                : Optional.empty();
    }
}
