package fr.levain.insight;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;

/** A civil year, in Paris. */
public record Year(int value) {
    private static final String WRITTEN = "20\\d\\d";

    /** What cannot be read is this year. */
    public static Year read(String typed, Instant now) {
        return typed.matches(WRITTEN) ? new Year(Integer.parseInt(typed)) : current(now);
    }

    /** Nothing typed is this year. @throws UnreadableYear for anything else than a year */
    public static Year typed(String typed, Instant now) {
        if (!typed.isBlank() && !typed.strip().matches(WRITTEN)) throw new UnreadableYear(typed.strip());
        return read(typed.strip(), now);
    }

    public static Year current(Instant now) {
        return new Year(LocalDate.ofInstant(now, French.PARIS).getYear());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(to());
    }

    Instant from() {
        return LocalDate.of(value, 1, 1).atStartOfDay(French.PARIS).toInstant();
    }

    Instant to() {
        return LocalDate.of(value + 1, 1, 1).atStartOfDay(French.PARIS).toInstant();
    }

    @Override
    public String toString() {
        return "" + value;
    }
}
