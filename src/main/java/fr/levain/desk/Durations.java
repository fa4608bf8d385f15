package fr.levain.desk;

import java.util.SortedMap;
import java.util.TreeMap;

/** How many steps took how many days. */
final class Durations {
    private final SortedMap<Integer, Integer> endedAfter = new TreeMap<>();
    private int ended;
    private int held;

    /** @param held among those ended, within the level of service */
    void add(int days, int ended, int held) {
        endedAfter.merge(days, ended, Integer::sum);
        this.ended += ended;
        this.held += held;
    }

    /** Once something ended. */
    DelayBoard.Past past() {
        return new DelayBoard.Past(ended, within(5), within(9), held);
    }

    /** The fewest days within which that many in ten ended. */
    private int within(int tenths) {
        int counted = 0;
        for (var each : endedAfter.entrySet()) {
            counted += each.getValue();
            if (10L * counted >= (long) tenths * ended) return each.getKey();
        }
        return endedAfter.lastKey();
    }
}
