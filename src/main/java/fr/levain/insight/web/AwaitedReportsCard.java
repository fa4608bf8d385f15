package fr.levain.insight.web;

import fr.levain.insight.AwaitedReport;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;

/** The reports an organisation still has to send, in the space of those who answer for it. @param named whether they answer for several */
public record AwaitedReportsCard(List<AwaitedReport> missing, boolean named, LocalDate today) implements Page {
    public String path(AwaitedReport report) {
        return "%s/%s/transmission?annee=%s".formatted(ReportPage.PATH, report.partner(), report.year());
    }
}
