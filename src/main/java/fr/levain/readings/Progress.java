package fr.levain.readings;

import fr.levain.kernel.AccountId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one reader stands in one call.
 *
 * @param unread declined, or expired without an answer
 * @param late of those waiting
 * @param nextDue the first day one is due
 */
public record Progress(AccountId reader, int waiting, int given, int recused, int unread, int late, Optional<LocalDate> nextDue) {
    /** Those that are given or still expected. */
    public int asked() {
        return waiting + given;
    }
}
