package fr.levain.readings;

import fr.levain.kernel.AccountId;
import java.time.LocalDate;
import java.util.Optional;

/** Where one reader stands in one call. @param late of those waiting @param nextDue the first day one is due */
public record Progress(AccountId reader, int waiting, int given, int recused, int late, Optional<LocalDate> nextDue) {
    public int asked() {
        return waiting + given + recused;
    }
}
