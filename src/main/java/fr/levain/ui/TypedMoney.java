package fr.levain.ui;

import fr.levain.kernel.Euros;
import java.util.Optional;

/** An amount as people type it in {@code ui/money}: {@code 36 643,50}, with or without the sign of the euro. */
public final class TypedMoney {
    private static final int DIGITS = 12;

    private TypedMoney() {}

    /** Empty when it is no amount, or a negative one. */
    public static Optional<Euros> read(String typed) {
        return TypedEuros.read(typed, DIGITS);
    }
}
