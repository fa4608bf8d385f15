package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.Measure;
import fr.levain.insight.ReportLine;
import fr.levain.insight.SealedReport;
import fr.levain.insight.SentReport;
import fr.levain.ui.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report as it was sent. Each figure leads to the records it counted, and says what moved since.
 *
 * @param sender name of who sent it; empty when nobody bears it any more
 * @param now the figures as they stand
 * @param versions of the year, the latest first
 * @param done « transmis » or « deja » when the page follows a sending
 */
public record SealedReportPage(SealedReport report, String sender, Map<Measure, Figure> now, List<SentReport> versions, boolean officer, String done) implements Page {
    public static String path(String partner, String word) {
        return "%s/%s/envois/%s".formatted(ReportPage.PATH, partner, word);
    }

    public String path() {
        return path(report.content().partner(), report.word());
    }

    public String live() {
        return "%s/%s?annee=%s".formatted(ReportPage.PATH, report.content().partner(), report.year());
    }

    /** In the order it was sent. */
    public Map<String, List<ReportLine>> stages() {
        return report.content().lines().stream().collect(Collectors.groupingBy(ReportLine::stage, LinkedHashMap::new, Collectors.toList()));
    }

    /** Empty when nothing moved, or when the figure is counted no more. */
    public String since(ReportLine line) {
        return Measure.of(line.code()).map(now::get).map(each -> Since.moved(line, each)).orElse("");
    }

    public boolean opens(ReportLine line) {
        return line.opens() && Measure.of(line.code()).isPresent();
    }

    /** A later version; empty for the last one. */
    public Optional<SentReport> later() {
        return versions.stream().findFirst().filter(each -> each.version() > report.content().version());
    }

    public String versionPath(SentReport version) {
        return path(report.content().partner(), version.word());
    }
}
