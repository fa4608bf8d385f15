package fr.levain.places.web;

import fr.levain.kernel.French;
import fr.levain.places.PlaceImport;
import fr.levain.places.PlannedRow;
import fr.levain.places.PlannedRow.Outcome;
import fr.levain.ui.Page;
import java.util.List;

/** What would become, or became, of each row of a file. */
public record PlaceImportPage(PlaceImport file) implements Page {
    /** Of a long list that asks for nothing, the first ones. */
    private static final int TOLD = 200;

    public boolean isDone() {
        return file.importedAt().isPresent();
    }

    public int count(Outcome outcome) {
        return file.count(outcome);
    }

    public List<PlannedRow> first(List<PlannedRow> rows) {
        return rows.subList(0, Math.min(rows.size(), TOLD));
    }

    public String more(List<PlannedRow> rows) {
        return rows.size() > TOLD ? "Et " + French.plural(rows.size() - TOLD, "autre ligne", "autres lignes") + "." : "";
    }

    /** « ligne 12, Le Chai (Bonnat) » */
    public String line(PlannedRow row) {
        return "ligne %d, %s%s".formatted(row.line(), row.name().isBlank() ? "sans nom" : row.name(), row.town().isEmpty() ? "" : " (" + row.town() + ")");
    }

    public String other(PlannedRow row) {
        return row.otherLine() > 0 ? "%s, ligne %d".formatted(row.other(), row.otherLine()) : row.other();
    }
}
