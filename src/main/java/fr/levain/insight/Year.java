package fr.levain.insight;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;

/** A civil year, in Paris. */
public record Year(int value) {
    /** What cannot be read is this year. */
    public static Year read(String typed, Instant now) {
        return typed.matches("20\\d\\d") ? new Year(Integer.parseInt(typed)) : new Year(LocalDate.ofInstant(now, French.PARIS).getYear());
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
