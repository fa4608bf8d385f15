package fr.levain.catalogue.web;

import fr.levain.catalogue.DatedListing;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The openings, relèves and closings to come.
 *
 * @param finder address of the search they come from
 * @param file address of the same dates as iCalendar
 */
public record AidCalendarPage(List<DatedListing> dates, String finder, String file) implements Page {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    public Map<String, List<DatedListing>> byMonth() {
        var months = new LinkedHashMap<String, List<DatedListing>>();
        for (var date : dates) {
            var month = MONTH.format(YearMonth.from(date.deadline().at().atZone(French.PARIS)));
            months.computeIfAbsent(month.substring(0, 1).toUpperCase(Locale.FRENCH) + month.substring(1), _ -> new ArrayList<>()).add(date);
        }
        return months;
    }
}
