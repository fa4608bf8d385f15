package fr.levain.assessment.web;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount as people type it: {@code 36 643,50}, with or without the sign. */
final class TypedAmount {
    private TypedAmount() {}

    static Optional<Euros> read(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!plain.matches("\\d{1,10}(\\.\\d{1,2})?")) return Optional.empty();
        return Optional.of(Euros.of(new BigDecimal(plain)));
    }

    /** As it goes back into the input. */
    static String write(Euros amount) {
        return amount.isPositive() ? amount.toDecimal().toPlainString().replace('.', ',') : "";
    }
}
