package fr.levain.insight.web;

import fr.levain.insight.Measure;
import fr.levain.insight.RecordLine;
import fr.levain.insight.Year;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records behind a figure.
 *
 * @param part of the report, in words; empty for all
 * @param shown the figure, as people read it
 * @param records behind it
 * @param departments names, by code
 * @param officer reads names only where their holder agreed
 * @param since what changed since the figure was sealed; empty for a figure as it stands now
 */
public record RecordsPage(
        Measure measure, String partner, Year year, String part, String shown, long records, List<RecordLine> lines, Map<String, String> departments, boolean officer, String since,
        String back, String backLabel, Paging paging) implements Page {
    public String kicker() {
        return Stream.of(partner, year.toString(), part).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether a line here leads nowhere: what it was is erased, or no longer shared. */
    public boolean hasClosed() {
        return lines.stream().anyMatch(each -> each.path().isEmpty());
    }

    public boolean hasAmount() {
        return measure.tellsEach();
    }

    public String amount(RecordLine line) {
        return measure.unit().shown(line.amount(), line.outOf());
    }

    public String department(RecordLine line) {
        return departments.getOrDefault(line.department(), "—");
    }
}
