package fr.levain.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The seats of a meeting.
 *
 * @param capacity empty for no limit
 * @param taken by those registered and those to whom seats are offered
 */
public record Seats(Optional<Integer> capacity, int taken) {
    /** Never below zero: a room may have been changed for a smaller one. */
    public int left() {
        return capacity.map(all -> Math.max(0, all - taken)).orElse(Integer.MAX_VALUE);
    }

    public boolean isFull() {
        return left() == 0;
    }

    public boolean fits(int people) {
        return people <= left();
    }

    Seats with(int people) {
        return new Seats(capacity, taken + people);
    }

    /**
     * Who is asked next: in the order of the list, the first whose group fits. A larger group before it keeps its rank.
     *
     * @param waiting in any order
     */
    Optional<Registration> next(List<Registration> waiting) {
        return waiting.stream().sorted(Comparator.comparing(Registration::since).thenComparing(Registration::id))
                .filter(each -> fits(each.people())).findFirst();
    }
}
