package fr.levain.insight;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The authority's choices about the reports of its partners ({@code reports.yaml}).
 *
 * @param month and
 * @param day of the following year by which a report is awaited
 * @param firstYear the first one that is awaited; 0 when none is
 */
public record ReportSettings(int month, int day, int firstYear) {
    static final ReportSettings NONE = new ReportSettings(6, 30, 0);

    /** The last day of the month where it has fewer days. */
    public LocalDate dueOn(Year year) {
        var due = YearMonth.of(year.value() + 1, month);
        return due.atDay(Math.min(day, due.lengthOfMonth()));
    }

    public boolean awaits(Year year) {
        return firstYear > 0 && year.value() >= firstYear;
    }
}
