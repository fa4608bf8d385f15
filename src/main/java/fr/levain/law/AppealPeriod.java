package fr.levain.law;

import java.time.LocalDate;

/**
 * How long a decision may be challenged (D4).
 *
 * @param mentioned whether the person was told the paths and delays: two months run; otherwise a reasonable year
 * @param until its last day
 */
public record AppealPeriod(boolean mentioned, LocalDate until) {}
