package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.Measure;
import fr.levain.insight.RecordLine;
import fr.levain.insight.Year;
import fr.levain.insight.YearlyReport;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

public class InsightPageExamples implements PageExamples {
    private static final Year YEAR = new Year(2025);
    private static final List<Choice> YEARS = List.of(Choice.of("2026", "2026"), Choice.of("2025", "2025"));

    private static Figure figure(Measure measure, long records) {
        return new Figure(measure, records == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(records * 30)), records, records);
    }

    @Override
    public List<Page> pages() {
        var figures = Arrays.stream(Measure.values()).collect(Collectors.toMap(Function.identity(), each -> figure(each, each.ordinal() % 5)));
        var report = new YearlyReport("atis", "ATIS", YEAR, figures);
        var lines = List.of(
                new RecordLine(Instant.parse("2025-06-05T09:00:00Z"), "2025-ACC-00012", Optional.of("Épicerie roulante"), Optional.of("/partenaire/accompagnements/2025-ACC-00012"), "33", BigDecimal.valueOf(90)),
                new RecordLine(Instant.parse("2025-05-05T09:00:00Z"), "2025-ACC-00011", Optional.empty(), Optional.empty(), "", BigDecimal.valueOf(45)));
        return List.of(
                new FunnelPage(YEAR, YEARS, Map.of("atis", figures), Map.of("atis", "ATIS")),
                new FunnelPage(YEAR, YEARS, Map.of(), Map.of()),
                new ReportPage(report, YEARS, true),
                new RecordsPage("atis", "ATIS", YEAR, figure(Measure.SESSION_TIME, 2), lines, Map.of("33", "Gironde (33)"), true, new Paging("", Optional.empty(), Optional.of("?page=2"))),
                new RecordsPage("atis", "ATIS", YEAR, figure(Measure.BEGUN, 2), List.of(), Map.of(), false, Paging.whole("")),
                new DefinitionsPage(YEAR, List.of(figure(Measure.BEGUN, 48), figure(Measure.SESSION_TIME, 192)), 5));
    }
}
