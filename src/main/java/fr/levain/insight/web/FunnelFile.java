package fr.levain.insight.web;

import fr.levain.insight.Funnel;
import fr.levain.insight.FunnelPick;
import fr.levain.insight.FunnelStep;
import fr.levain.insight.FunnelValue;
import fr.levain.ui.CsvCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Funnels as a file: comma of decimals, semicolon between cells, opened as it is by a French spreadsheet. One line for each number, with its code. */
final class FunnelFile {
    private static final String HEADER = "\ufeffpartenaire;annee_entree;etape;code;libelle;nombre;part_des_entres;part_etape_avant;jours_medians;definition\r\n";

    private FunnelFile() {}

    static String of(List<FunnelView> funnels) {
        return funnels.stream().flatMap(view -> lines(view).stream())
                .map(cells -> cells.stream().map(cell -> '"' + CsvCell.of(cell).replace("\"", "\"\"") + '"').collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", HEADER, "\r\n"));
    }

    private static List<List<String>> lines(FunnelView view) {
        var funnel = view.funnel();
        var lines = new ArrayList<List<String>>();
        lines.add(line(view, "", FunnelPick.ENTERED.word(), FunnelPick.ENTERED.label(), "" + funnel.entered(), "", "", "", ""));
        funnel.steps().forEach(step -> steps(view, step, lines));
        results(view, funnel, lines);
        return lines;
    }

    private static void steps(FunnelView view, FunnelStep step, List<List<String>> lines) {
        var stage = step.stage();
        lines.add(line(view, stage.label(), stage.word(), "Arrivés à cette étape", "" + step.reached(), number(step.share()), number(step.passed()), number(step.days()), stage.definition()));
        step.stopped().forEach((why, projects) -> lines.add(
                line(view, stage.label(), FunnelPick.stopped(stage, why).word(), why.label(), "" + projects, "", "", "", "Arrivés à cette étape, et pas plus loin.")));
    }

    private static void results(FunnelView view, Funnel funnel, List<List<String>> lines) {
        lines.add(result(view, FunnelPick.CREATED, "" + funnel.created()));
        lines.add(result(view, FunnelPick.FIRST_JOBS, "" + funnel.firstJobs()));
        lines.add(result(view, FunnelPick.SURVEYED, "" + funnel.surveyed()));
        values(view, FunnelPick.JOBS_SAID, funnel.jobs(), lines);
        values(view, FunnelPick.PEOPLE_SAID, funnel.people(), lines);
    }

    private static void values(FunnelView view, FunnelPick pick, FunnelValue value, List<List<String>> lines) {
        lines.add(result(view, pick, number(Optional.of(value.total()))));
        value.byEvidence().forEach((evidence, total) -> lines.add(line(view, "Résultats", pick.word() + "." + evidence.name().toLowerCase(java.util.Locale.ROOT),
                pick.label() + ", " + evidence.label().toLowerCase(java.util.Locale.FRENCH), number(Optional.of(total)), "", "", "", "")));
    }

    private static List<String> result(FunnelView view, FunnelPick pick, String number) {
        return line(view, "Résultats", pick.word(), pick.label(), number, "", "", "", "");
    }

    private static List<String> line(FunnelView view, String stage, String code, String label, String number, String share, String passed, String days, String definition) {
        return List.of(view.name(), view.filter().year() == 0 ? "toutes" : "" + view.filter().year(), stage, code, label, number, share, passed, days, definition);
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(each -> each.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString().replace('.', ',')).orElse("");
    }
}
