package fr.levain.insight;

import java.time.LocalDate;
import java.util.Optional;

/** A report the authority awaits. @param partner slug @param last version received; empty when none was */
public record AwaitedReport(String partner, String name, Year year, LocalDate dueOn, Optional<SentReport> last) {
    public boolean isLate(LocalDate today) {
        return last.isEmpty() && today.isAfter(dueOn);
    }
}
