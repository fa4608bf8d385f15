package fr.levain.kernel;

import java.time.LocalDate;

/** From a day to a day, both included. */
public record Period(LocalDate start, LocalDate end) {
    public Period {
        if (end.isBefore(start)) throw new IllegalArgumentException("La fin précède le début.");
    }
}
