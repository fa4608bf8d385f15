package fr.levain.readings;

import java.util.Optional;

/**
 * Where the readings of a dossier put it among those of its call: a computation that lights the debate, not a decision.
 *
 * @param perMille raw result, out of 1,000
 * @param adjusted severity of its readers taken off, out of 1,000; empty when the call does not compute it
 * @param best first rank it could stand at, the same as {@code worst} when nothing tells
 * @param toDiscuss it cannot be told apart from those on the other side of the line
 */
public record ReadPlace(int perMille, Optional<Integer> adjusted, int readings, int best, int worst, boolean toDiscuss) {
    /** {@code 3}, or {@code 2–6}. */
    public String ranks() {
        return new RankIntervals.Interval(best, best, worst).told();
    }

    public static String outOfHundred(int perMille) {
        return perMille % 10 == 0 ? String.valueOf(perMille / 10) : perMille / 10 + "," + perMille % 10;
    }
}
