package fr.levain.scenarios;

import fr.levain.kernel.Euros;
import java.util.List;

/** How a choice under constraints ends. */
public sealed interface ChoiceResult {
    /**
     * @param free the best choice without any constraint, to compare with
     * @param because files that pass only because of a constraint
     * @param instead files that would pass without the constraints
     * @param proven no better choice exists; else it is the best found before the limit
     * @param prices what each constraint takes alone, the others kept
     */
    record Chosen(
            WhatIf result, WhatIf free, List<Candidate> because, List<Candidate> instead, boolean proven, List<Price> prices)
            implements ChoiceResult {
        public long points() {
            return free.points() - result.points();
        }

        /** Given more, or less, than without the constraints. */
        public Euros difference() {
            return result.given().minus(free.given());
        }
    }

    /** @param points out of 1,000 that would be won without this one */
    record Price(Constraint constraint, long points) {}

    /** @param together none of them can be left in with the others; alone when there is one */
    record Impossible(List<Constraint> together) implements ChoiceResult {}

    /** Neither found nor proved impossible before the limit. */
    record Unsettled() implements ChoiceResult {}
}
