package fr.levain.scenarios;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.util.Map;
import java.util.Optional;

/**
 * What is tried out.
 *
 * @param pot what may be given in all
 * @param threshold least result, out of 1,000; a file without result is below any threshold
 * @param rate applied to each amount proposed, unless its own amount was typed
 * @param skipping a file that fits may pass before a bigger one ranked above it
 * @param partial the first file that does not fit takes what is left
 * @param amounts typed for a file, by reference; zero takes it out
 */
public record Terms(
        Euros pot, Optional<Integer> threshold, Optional<Rate> rate, boolean skipping, boolean partial, Map<String, Euros> amounts) {
    public Terms {
        amounts = Map.copyOf(amounts);
    }

    public static Terms of(Euros pot, CallRule rule) {
        return new Terms(pot, Optional.empty(), Optional.empty(), rule.skipping(), rule.partial(), Map.of());
    }

    /** What this file would take in full. */
    public Euros wanted(Candidate file) {
        if (file.heard()) return file.proposed();
        var typed = amounts.get(file.reference());
        if (typed != null) return typed;
        return rate.map(file.proposed()::times).orElse(file.proposed());
    }

    public boolean isBelow(Candidate file) {
        return !file.heard() && threshold.filter(least -> file.points().orElse(-1) < least).isPresent();
    }
}
