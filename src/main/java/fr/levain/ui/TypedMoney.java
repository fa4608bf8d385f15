package fr.levain.ui;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount as people type it in {@code ui/money}: {@code 36 643,50}, with or without the sign of the euro. */
public final class TypedMoney {
    private TypedMoney() {}

    /** Empty when it is no amount, or a negative one. */
    public static Optional<Euros> read(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return plain.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(plain))) : Optional.empty();
    }
}
