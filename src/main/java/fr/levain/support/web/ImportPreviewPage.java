package fr.levain.support.web;

import fr.levain.kernel.French;
import fr.levain.support.CaseloadImports;
import fr.levain.support.CaseloadTable;
import fr.levain.support.ImportReport;
import fr.levain.support.ImportReport.Line;
import fr.levain.support.ImportReport.Outcome;
import fr.levain.support.ReceivedTable.Taken;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file sent would change, line by line; then what it did. @param stopped whether somebody asked to take it and it cannot be */
public record ImportPreviewPage(CaseloadImports.Shown shown, boolean stopped) implements Page {
    /** Beyond, the page says how many there are. */
    private static final int MOST = 200;

    public CaseloadTable table() {
        return shown.received().table();
    }

    public String title() {
        if (shown.report().isEmpty()) return "C’est importé";
        var report = report();
        return !report.isAcceptable() ? "Rien n’est importé : le fichier est à corriger" : report.changesSomething() ? "Vérifiez avant d’importer" : "Rien à changer";
    }

    public ImportReport report() {
        return shown.report().orElseThrow();
    }

    /** « 3 lignes nouvelles, 1 ligne changée, 12 lignes inchangées » */
    public String summary() {
        var report = report();
        return counted(report.count(Outcome.CREATED), report.count(Outcome.CHANGED), report.count(Outcome.UNCHANGED));
    }

    public String taken(Taken taken) {
        return counted(taken.created(), taken.changed(), taken.unchanged());
    }

    private static String counted(int created, int changed, int unchanged) {
        return Stream.of(
                        created == 0 ? "" : French.plural(created, "ligne nouvelle", "lignes nouvelles"), changed == 0 ? "" : French.plural(changed, "ligne changée", "lignes changées"),
                        unchanged == 0 ? "" : French.plural(unchanged, "ligne inchangée", "lignes inchangées"))
                .filter(told -> !told.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What is to mend first, then what changes; what does not is only counted. */
    public List<Line> lines() {
        var order = List.of(Outcome.REFUSED, Outcome.CREATED, Outcome.CHANGED);
        return worthReading().stream().sorted(Comparator.comparingInt(line -> order.indexOf(line.outcome()))).limit(MOST).toList();
    }

    private List<Line> worthReading() {
        return report().lines().stream().filter(line -> line.outcome() != Outcome.UNCHANGED || !line.remarks().isEmpty()).toList();
    }

    public int more() {
        return Math.max(0, worthReading().size() - MOST);
    }

    public String label(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> "Nouvelle";
            case CHANGED -> "Change";
            case UNCHANGED -> "Inchangée";
            case REFUSED -> "À corriger";
        };
    }

    public Tone tone(Outcome outcome) {
        return switch (outcome) {
            case CREATED, CHANGED -> Tone.OK;
            case UNCHANGED -> Tone.NEUTRAL;
            case REFUSED -> Tone.KO;
        };
    }

    @Override
    public int status() {
        return stopped ? 422 : 200;
    }
}
