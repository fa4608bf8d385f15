package fr.levain.support;

import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Money asked of one funder, and its answer. */
public record Funding(
        UUID id, String funder, Euros asked, LocalDate askedOn, Answer answer, Optional<Euros> granted, Optional<LocalDate> answeredOn) {
    public enum Answer {
        AWAITED, GRANTED, REFUSED;

        public String label() {
            return switch (this) {
                case AWAITED -> "Réponse attendue";
                case GRANTED -> "Accordé";
                case REFUSED -> "Refusé";
            };
        }
    }
}
