package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.RecordLine;
import fr.levain.insight.Unit;
import fr.levain.insight.Year;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;

/** The records behind a figure. @param departments names, by code @param officer reads names only where their holder agreed */
public record RecordsPage(String slug, String partner, Year year, Figure figure, List<RecordLine> lines, Map<String, String> departments, boolean officer, Paging paging)
        implements Page {
    public String back() {
        return "%s/%s?annee=%s".formatted(ReportPage.PATH, slug, year);
    }

    public boolean hasAmount() {
        return figure.measure().unit() != Unit.RECORDS;
    }

    public String department(RecordLine line) {
        return departments.getOrDefault(line.department(), "—");
    }
}
