package fr.levain.committees;

import java.util.Optional;

/**
 * A seat at one meeting.
 *
 * @param mandateTo number of the seat that votes for it
 */
public record Member(Seat seat, Attendance attendance, Optional<Integer> mandateTo) {
    public int number() {
        return seat.number();
    }

    public String name() {
        return seat.name();
    }
}
