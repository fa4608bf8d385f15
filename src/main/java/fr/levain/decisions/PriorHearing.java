package fr.levain.decisions;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Before a right is reduced, its holder is told and may answer in writing (CRPA L121-1, L122-1), but in the cases of L121-2.
 */
public sealed interface PriorHearing {
    /** @param on day the holder was asked for observations */
    record Asked(LocalDate on) implements PriorHearing {}

    /** @param facts what happened, in the words of who records it: the ground alone proves nothing */
    record Exempt(Exemption why, String facts) implements PriorHearing {}

    /** The cases where the law asks for no hearing (CRPA L121-2) and that may concern an aid. */
    enum Exemption {
        URGENCY("Urgence ou circonstances exceptionnelles", "1°"),
        PUBLIC_ORDER("Ordre public ou relations internationales", "2°"),
        OTHER_PROCEDURE("Une loi prévoit une autre procédure contradictoire, qui est suivie", "3°");

        private final String label;
        private final String item;

        Exemption(String label, String item) {
            this.label = label;
            this.item = item;
        }

        public String label() {
            return label;
        }

        public String source() {
            return "CRPA, article L121-2, " + item;
        }
    }

    /** In words, for whoever reads the change. */
    default String told() {
        return switch (this) {
            case Asked(var on) -> "Observations demandées le " + French.day(on);
            case Exempt(var why, var facts) -> "Sans observations préalables : " + why.label() + " (" + why.source() + ")" + (facts.isBlank() ? "" : ". Les faits : " + facts);
        };
    }

    /**
     * Why the cut may not be recorded; empty when it may.
     *
     * @param days the holder has to answer
     * @param answered when they answered before that
     * @param voted the day of the act
     */
    static Optional<String> obstacle(Optional<PriorHearing> heard, int days, Optional<LocalDate> answered, LocalDate voted, LocalDate today) {
        if (heard.isEmpty())
            return Optional.of("Ce montant réduit un droit : indiquez quand le bénéficiaire a été invité à présenter ses observations, ou pourquoi la loi ne le demande pas (CRPA, article L121-1).");
        return switch (heard.get()) {
            case Exempt _ -> Optional.empty();
            case Asked(var on) -> {
                if (on.isAfter(today)) yield Optional.of("Ce jour est à venir. Indiquez le jour où le bénéficiaire a reçu la demande d’observations.");
                var until = on.plusDays(days);
                if (voted.isAfter(until) || answered.filter(day -> !day.isAfter(voted)).isPresent()) yield Optional.empty();
                yield Optional.of("Le bénéficiaire pouvait répondre jusqu’au %s ; la délibération est du %s. Le vote vient après ce délai, ou après sa réponse."
                        .formatted(French.day(until), French.day(voted)));
            }
        };
    }
}
