package fr.levain.cofunding.web;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts as people type them. */
final class Amounts {
    private Amounts() {}

    /** Nothing typed is zero; empty when it cannot be read. */
    static Optional<Euros> read(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (plain.isEmpty()) return Optional.of(Euros.ZERO);
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(plain))) : Optional.empty();
    }
}
