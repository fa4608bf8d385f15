package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.Indicator;
import fr.levain.insight.Measure;
import fr.levain.insight.Portfolio;
import fr.levain.insight.PortfolioFilter;
import fr.levain.insight.RecordLine;
import fr.levain.insight.ResultLine;
import fr.levain.insight.Year;
import fr.levain.insight.YearlyReport;
import fr.levain.surveys.Question;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

public class InsightPageExamples implements PageExamples {
    private static final Year YEAR = new Year(2025);
    private static final List<Choice> YEARS = List.of(Choice.of("2026", "2026"), Choice.of("2025", "2025"));

    private static final PortfolioFilter TWELVE = new PortfolioFilter(12, "", "", 0);
    private static final Question JOBS = new Question("emplois", "Emplois aujourd’hui, en équivalent temps plein", "", Question.Kind.NUMBER, List.of(), false);
    private static final Question KEPT = new Question("essaimage", "Le projet est-il repris ailleurs ?", "", Question.Kind.CHOICE, List.of(new Question.Option("oui", "Oui")), false);

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
                new ReportChoicePage(List.of(Choice.of("atis", "ATIS"), Choice.of("cress", "CRESS"))),
                new PortfolioPage(new Portfolio(TWELVE, 48, 30, 12, 6, List.of(
                        new Indicator(JOBS, "", 30, 12, 10, 8, Optional.of(new BigDecimal("64.5")), Optional.of(new BigDecimal("2")), false),
                        new Indicator(KEPT, "", 4, 4, 0, 0, Optional.empty(), Optional.empty(), true)), 5),
                        List.of(Choice.of("12", "1 an après la fin")), List.of(Choice.of("incubateur-atis", "Incubateur d’ATIS, ATIS")), List.of(Choice.of("33", "Gironde (33)")), YEARS),
                new PortfolioPage(new Portfolio(TWELVE, 0, 0, 0, 0, List.of(), 5), List.of(Choice.of("12", "1 an après la fin")), List.of(), List.of(), YEARS),
                new ResultLinesPage("Emplois aujourd’hui, en équivalent temps plein", TWELVE, true,
                        List.of(new ResultLine(LocalDate.of(2026, 3, 4), "2025-ACC-00012", Optional.of("Épicerie roulante"), "atis", "incubateur-atis", "33", "2,5", "Document vu"),
                                new ResultLine(LocalDate.of(2026, 3, 1), "2025-ACC-00013", Optional.empty(), "atis", "incubateur-atis", "", "", "Déclaré")), 2,
                        Map.of("atis", "ATIS", "programme incubateur-atis", "Incubateur d’ATIS", "33", "Gironde (33)"), Paging.whole("")),
                new DefinitionsPage(YEAR, List.of(figure(Measure.BEGUN, 48), figure(Measure.SESSION_TIME, 192)), 5));
    }
}
