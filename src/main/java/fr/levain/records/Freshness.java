package fr.levain.records;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long an answer may be offered before its holder looks at it again: a choice of the pack.
 *
 * @param source where the duration comes from
 * @param assumption true when the authority has not confirmed it
 */
record Freshness(String field, int months, String source, boolean assumption) {
    static LocalDate until(Instant saidAt, int months) {
        return LocalDate.ofInstant(saidAt, French.PARIS).plusMonths(months);
    }
}
