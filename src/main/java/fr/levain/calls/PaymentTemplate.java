package fr.levain.calls;

import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.util.List;

/** How an aid is paid: shares of what was voted, which sum to one. */
public record PaymentTemplate(List<Part> parts, String source, boolean assumption) {
    /** @param when e.g. « à la signature de la convention » */
    public record Part(String label, Rate share, String when) {}

    public PaymentTemplate {
        parts = List.copyOf(parts);
    }

    boolean isWhole() {
        return parts.stream().map(part -> part.share().fraction()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(BigDecimal.ONE) == 0;
    }

    /** {@code 60 % au démarrage, 40 % au solde}. */
    public String told() {
        return String.join(", ", parts.stream().map(part -> part.share() + " " + part.when()).toList());
    }
}
