package fr.levain.insight.web;

import fr.levain.insight.AwaitedReport;
import fr.levain.insight.Year;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;

/** The reports of a year: those received, those awaited and by when. */
public record ReceivedReportsPage(Year year, List<Choice> years, List<AwaitedReport> reports, LocalDate today) implements Page {
    public static final String PATH = "/accompagnement/bilans";

    public long received() {
        return reports.stream().filter(each -> each.last().isPresent()).count();
    }

    public long missing() {
        return reports.size() - received();
    }

    public String livePath(AwaitedReport report) {
        return "%s/%s?annee=%s".formatted(ReportPage.PATH, report.partner(), year);
    }

    public String sealedPath(AwaitedReport report) {
        return report.last().map(each -> SealedReportPage.path(report.partner(), each.word())).orElse("");
    }
}
