package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.ReportFilter;
import fr.levain.insight.SentReport;
import fr.levain.insight.Year;
import fr.levain.insight.YearlyReport;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The yearly report of a partner: each figure leads to the records behind it.
 *
 * @param dueOn when the authority awaits it; empty when it does not
 * @param sent the latest first
 * @param over whether the year is
 * @param mine whether the reader answers for this partner
 */
public record ReportPage(
        YearlyReport report, ReportFilter filter, List<Choice> years, List<Choice> programmes, List<Choice> departments, Optional<LocalDate> dueOn, List<SentReport> sent,
        boolean over, boolean mine, LocalDate today) implements Page {
    public static final String PATH = "/accompagnement/rapports";
    /** That of the reader's own organisation. */
    public static final String MINE = "/partenaire/bilan";

    public String path() {
        return PATH + "/" + report.slug();
    }

    static String query(Year year, ReportFilter filter) {
        return "?annee=" + year + (filter.programme().isEmpty() ? "" : "&programme=" + filter.programme()) + (filter.department().isEmpty() ? "" : "&departement=" + filter.department());
    }

    public String query() {
        return query(report.year(), filter);
    }

    public String file(String kind) {
        return "%s/bilan.%s%s".formatted(path(), kind, query());
    }

    public String recordsPath(Figure figure) {
        return "%s/%s%s".formatted(path(), figure.measure().word(), query());
    }

    public String splitPath(String by) {
        return "%s/repartition?annee=%s&par=%s".formatted(path(), report.year(), by);
    }

    public String transmissionPath() {
        return "%s/transmission?annee=%s".formatted(path(), report.year());
    }

    public boolean isLate() {
        return dueOn.filter(today::isAfter).isPresent();
    }
}
