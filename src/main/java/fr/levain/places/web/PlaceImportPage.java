package fr.levain.places.web;

import fr.levain.kernel.French;
import fr.levain.places.FileFormat;
import fr.levain.places.PlaceImport;
import fr.levain.places.PlannedRow;
import fr.levain.places.PlannedRow.Outcome;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** What would become, or became, of each row of a file. @param done what was just done, as the address says it */
public record PlaceImportPage(PlaceImport file, String done) implements Page {
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

    /** Said once, after an act. */
    public Optional<String> notice() {
        var day = file.undoing().doneAt().or(file::importedAt).map(French::moment).orElse("");
        return Optional.ofNullable(switch (done) {
            case "importe" -> isDone() ? "C’est fait : le fichier est importé." : null;
            case "defait" -> file.undoing().isDone() ? "C’est fait : l’import est défait." : null;
            case "deja" -> isDone() ? "C’est déjà fait : %s le %s. Votre second clic n’a rien changé.".formatted(file.undoing().isDone() ? "cet import a été défait" : "ce fichier a été importé", day) : null;
            case "impossible" -> "Cet import ne peut plus être défait. Corrigez ses espaces un à un, depuis leur fiche.";
            default -> null;
        });
    }

    public boolean isFromOpenStreetMap() {
        return file.format() == FileFormat.OPENSTREETMAP;
    }

    /** « ligne 12, Le Chai (Bonnat) » */
    public String line(PlannedRow row) {
        return "%s, %s%s".formatted(file.format().at(row.line()), row.name().isBlank() ? "sans nom" : row.name(), row.town().isEmpty() ? "" : " (" + row.town() + ")");
    }

    public String other(PlannedRow row) {
        return row.otherLine() > 0 ? "%s, %s".formatted(row.other(), file.format().at(row.otherLine())) : row.other();
    }
}
