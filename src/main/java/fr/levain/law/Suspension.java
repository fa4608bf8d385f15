package fr.levain.law;

import java.time.LocalDate;

/**
 * Days during which a delay does not run.
 *
 * @param from the first of them
 * @param until the day it runs again; equal to {@code from} when nothing was suspended
 */
public record Suspension(LocalDate from, LocalDate until) {
    public Suspension {
        if (until.isBefore(from)) throw new IllegalArgumentException("La suspension finit avant de commencer.");
    }
}
