package fr.levain.scenarios;

import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who comes next when money is freed. */
final class ReserveOrder {
    private ReserveOrder() {}

    /**
     * The first that fits; but nobody passes before a file whose call keeps the strict order.
     *
     * @param waiting in order
     */
    static Optional<ReserveEntry> next(List<ReserveEntry> waiting, Euros available, Function<String, CallRule> rules) {
        for (var each : waiting) {
            if (!each.amount().isAbove(available)) return Optional.of(each);
            if (!rules.apply(each.call()).skipping()) return Optional.empty();
        }
        return Optional.empty();
    }
}
