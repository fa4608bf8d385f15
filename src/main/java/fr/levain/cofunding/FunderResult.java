package fr.levain.cofunding;

import java.util.List;

/** How an act on co-funding ends: done, or not, and then what to mend. Nothing is ever half done. */
public sealed interface FunderResult {
    record Done() implements FunderResult {}

    record Refused(List<CostSplit.Problem> problems) implements FunderResult {}

    static Refused refused(String field, String message) {
        return new Refused(List.of(new CostSplit.Problem(field, message)));
    }
}
