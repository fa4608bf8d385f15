package fr.levain.insight.web;

import fr.levain.insight.AwaitedReport;
import fr.levain.insight.Dimension;
import fr.levain.insight.Figure;
import fr.levain.insight.Funnel;
import fr.levain.insight.FunnelFilter;
import fr.levain.insight.FunnelLine;
import fr.levain.insight.FunnelPick;
import fr.levain.insight.FunnelReason;
import fr.levain.insight.FunnelStage;
import fr.levain.insight.FunnelStep;
import fr.levain.insight.FunnelValue;
import fr.levain.insight.Indicator;
import fr.levain.insight.Measure;
import fr.levain.insight.Portfolio;
import fr.levain.insight.PortfolioFilter;
import fr.levain.insight.RecordLine;
import fr.levain.insight.ReportDraft;
import fr.levain.insight.ReportFilter;
import fr.levain.insight.ReportLine;
import fr.levain.insight.ResultLine;
import fr.levain.insight.SealedContent;
import fr.levain.insight.SealedReport;
import fr.levain.insight.SentReport;
import fr.levain.insight.Year;
import fr.levain.insight.YearlyReport;
import fr.levain.surveys.Evidence;
import fr.levain.surveys.Question;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

public class InsightPageExamples implements PageExamples {
    private static final Year YEAR = new Year(2025);
    private static final List<Choice> YEARS = List.of(Choice.of("2026", "2026"), Choice.of("2025", "2025"));

    private static final List<Choice> THEMES = List.of(Choice.of("Innovation sociale", "Innovation sociale"));
    private static final FunnelFilter COHORT = new FunnelFilter("", 2025, "", "", "");
    private static final PortfolioFilter TWELVE = new PortfolioFilter(12, "", "", 0, "");
    private static final Question JOBS = new Question("emplois", "Emplois aujourd’hui, en équivalent temps plein", "", Question.Kind.NUMBER, List.of(), false);
    private static final Question KEPT = new Question("essaimage", "Le projet est-il repris ailleurs ?", "", Question.Kind.CHOICE, List.of(new Question.Option("oui", "Oui")), false);

    private static final Instant AT = Instant.parse("2026-06-12T09:00:00Z");
    private static final SentReport SENT = new SentReport("atis", YEAR, 1, AT, "");

    private static Figure figure(Measure measure, long records) {
        return new Figure(measure, records == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(records * 30)), records, records);
    }

    private static Funnel funnel(String partner) {
        var stages = FunnelStage.values();
        var steps = Arrays.stream(stages).map(each -> new FunnelStep(each, 60 - 10 * each.ordinal(), each.ordinal() == 0 ? 0 : 55 - 10 * each.ordinal(), each.ordinal() == 0 ? 0 : 70 - 10 * each.ordinal(), 64,
                each.ordinal() == 0 ? Optional.empty() : Optional.of(new BigDecimal("12.5")),
                each == FunnelStage.RESULTS ? Map.of() : new EnumMap<>(Map.of(FunnelReason.ONGOING, 4L, each == FunnelStage.ORIENTATION ? FunnelReason.NOBODY : FunnelReason.WITHDRAWN, 6L)))).toList();
        return new Funnel(partner, 64, steps, 8, 4, 0, new FunnelValue(6, new BigDecimal("14.5"), Map.of(Evidence.DECLARED, new BigDecimal("10"), Evidence.CHECKED, new BigDecimal("4.5"))), FunnelValue.NONE);
    }

    @Override
    public List<Page> pages() {
        var figures = Arrays.stream(Measure.values()).collect(Collectors.toMap(Function.identity(), each -> figure(each, each.ordinal() % 5)));
        var report = new YearlyReport("atis", "ATIS", YEAR, "", figures);
        var lines = List.of(
                new RecordLine(Instant.parse("2025-06-05T09:00:00Z"), "2025-ACC-00012", Optional.of("Épicerie roulante"), Optional.of("/partenaire/accompagnements/2025-ACC-00012"), "33", BigDecimal.valueOf(90), BigDecimal.ONE),
                new RecordLine(Instant.parse("2025-05-05T09:00:00Z"), "2025-ACC-00011", Optional.empty(), Optional.empty(), "", BigDecimal.valueOf(45), BigDecimal.ONE));
        var programmes = List.of(Choice.of("incubateur-atis", "Incubateur d’ATIS"), Choice.of("fabrique-a-initiatives", "Fabrique à initiatives"));
        var departments = List.of(Choice.of("33", "Gironde (33)"));
        var due = Optional.of(LocalDate.of(2026, 6, 30));
        var awaited = new AwaitedReport("atis", "ATIS", YEAR, LocalDate.of(2026, 6, 30), Optional.empty());
        var sealed = new SealedReport(UUID.fromString("0190a0b0-0000-7000-8000-000000000001"), new SealedContent("atis", "ATIS", 2025, 1, AT, "Une année dense.\n\nDeux projets changent d’échelle.", "",
                List.of(new ReportLine("rendez-vous", "Accompagnement", "Rendez-vous tenus", "Rendez-vous notés dans l’année.", "nombre", "3", "3", 3)), Map.of()), "account:x", "ab".repeat(32), true);
        return List.of(
                new FunnelPage(COHORT, "", Optional.of(new FunnelView(funnel(""), "Toutes les organisations", COHORT, true)), List.of(new FunnelView(funnel("atis"), "ATIS", COHORT, true)),
                        List.of(Choice.of("atis", "ATIS")), YEARS, List.of(Choice.of("incubateur-atis", "Incubateur d’ATIS, ATIS")), List.of(Choice.of("33", "Gironde (33)")), THEMES),
                new FunnelPage(COHORT, "atis", Optional.empty(), List.of(new FunnelView(funnel("atis"), "ATIS", COHORT, false)), List.of(), YEARS, List.of(), List.of(), THEMES),
                new FunnelPage(COHORT, "", Optional.empty(), List.of(), List.of(), YEARS, List.of(), List.of(), THEMES),
                new FunnelLinesPage(FunnelPick.JOBS_SAID, "atis", "ATIS", COHORT, List.of(
                        new FunnelLine(Instant.parse("2025-02-05T09:00:00Z"), Instant.parse("2025-09-05T09:00:00Z"), "2025-ACC-00012", Optional.of("Épicerie roulante"), Optional.empty(), "33", Optional.of(new BigDecimal("2.5")), "Vérifié"),
                        new FunnelLine(Instant.parse("2025-01-05T09:00:00Z"), Instant.parse("2025-09-05T09:00:00Z"), "2025-ACC-00011", Optional.empty(), Optional.empty(), "", Optional.of(BigDecimal.ONE), "Déclaré")),
                        Map.of("33", "Gironde (33)"), true, new Paging("", Optional.empty(), Optional.of("?page=2"))),
                new FunnelLinesPage(FunnelPick.ENTERED, "atis", "ATIS", COHORT, List.of(), Map.of(), false, Paging.whole("")),
                new ReportPage(report, ReportFilter.WHOLE, YEARS, programmes, departments, due, List.of(), true, true, LocalDate.of(2026, 11, 28)),
                new ReportPage(new YearlyReport("atis", "ATIS", YEAR, "Incubateur d’ATIS", figures), new ReportFilter("incubateur-atis", ""), YEARS, programmes, departments, due, List.of(SENT), true, false,
                        LocalDate.of(2026, 11, 28)),
                new SplitPage("atis", "Bilan 2025 d’ATIS", YEAR, Dimension.DEPARTMENT, Map.of("33", "Gironde (33)"), figures, Map.of("33", figures, "", figures)),
                new RecordsPage(Measure.SESSION_TIME, "ATIS", YEAR, "Gironde (33)", "2 h", 2, lines, Map.of("33", "Gironde (33)"), true, "Depuis : +1.", "/", "Bilan 2025",
                        new Paging("", Optional.empty(), Optional.of("?page=2"))),
                new RecordsPage(Measure.BEGUN, "ATIS", YEAR, "", "2", 2, List.of(), Map.of(), false, "", "/", "Bilan 2025", Paging.whole("")),
                new TransmissionPage("atis", "ATIS", YEAR, true, due, true, List.of(), new ReportDraft("", 0), "", "", true, FormErrors.none()),
                new TransmissionPage("atis", "ATIS", YEAR, false, due, false, List.of(SENT), new ReportDraft("Une année dense.", 2), "", "Un autre texte.", false,
                        FormErrors.none().plus("mots", "Quelqu’un de votre équipe a écrit entre-temps.").plus("raison", "Dites en une phrase ce qui change depuis la version transmise.")),
                new SealedReportPage(sealed, "Lucie Faure", figures, List.of(new SentReport("atis", YEAR, 2, AT, "Deux rendez-vous oubliés"), SENT), true, "deja"),
                new ReceivedReportsPage(YEAR, YEARS, List.of(awaited, new AwaitedReport("adi-na", "ADI Nouvelle-Aquitaine", YEAR, LocalDate.of(2026, 6, 30), Optional.of(SENT))), LocalDate.of(2026, 11, 28)),
                new AwaitedReportsCard(List.of(awaited), false, LocalDate.of(2026, 11, 28)),
                new UnreadableYearPage("abc", "/accompagnement/rapports/atis", 2026),
                new ReportChoicePage(List.of(Choice.of("atis", "ATIS"), Choice.of("cress", "CRESS"))),
                new PortfolioPage(new Portfolio(TWELVE, 48, 30, 12, 6, List.of(
                        new Indicator(JOBS, "", 30, 12, 10, 8, Optional.of(new BigDecimal("64.5")), Optional.of(new BigDecimal("2")), false),
                        new Indicator(KEPT, "", 4, 4, 0, 0, Optional.empty(), Optional.empty(), true)), 5),
                        List.of(Choice.of("12", "1 an après la fin")), List.of(Choice.of("incubateur-atis", "Incubateur d’ATIS, ATIS")), List.of(Choice.of("33", "Gironde (33)")), THEMES, YEARS),
                new PortfolioPage(new Portfolio(TWELVE, 0, 0, 0, 0, List.of(), 5), List.of(Choice.of("12", "1 an après la fin")), List.of(), List.of(), THEMES, YEARS),
                new ResultLinesPage("Emplois aujourd’hui, en équivalent temps plein", TWELVE, true,
                        List.of(new ResultLine(LocalDate.of(2026, 3, 4), "2025-ACC-00012", Optional.of("Épicerie roulante"), "atis", "incubateur-atis", "33", "2,5", "Document vu"),
                                new ResultLine(LocalDate.of(2026, 3, 1), "2025-ACC-00013", Optional.empty(), "atis", "incubateur-atis", "", "", "Déclaré")), 2,
                        Map.of("atis", "ATIS", "programme incubateur-atis", "Incubateur d’ATIS", "33", "Gironde (33)"), Paging.whole("")),
                new DefinitionsPage(YEAR, List.of(figure(Measure.BEGUN, 48), figure(Measure.SESSION_TIME, 192)), funnel(""), 5));
    }
}
