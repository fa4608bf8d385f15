package fr.levain.assessment.web;

import fr.levain.kernel.Euros;
import fr.levain.ui.TypedEuros;
import java.util.Optional;

/** An amount as people type it: {@code 36 643,50}, with or without the sign. */
final class TypedAmount {
    private TypedAmount() {}

    static Optional<Euros> read(String typed) {
        return TypedEuros.read(typed);
    }

    /** As it goes back into the input. */
    static String write(Euros amount) {
        return amount.isPositive() ? amount.toDecimal().toPlainString().replace('.', ',') : "";
    }
}
