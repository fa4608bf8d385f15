package fr.levain.support.web;

import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.support.ImportReport;
import fr.levain.support.ImportReport.Outcome;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;
import java.util.Optional;

/** A table to take in, and what became of the last one. @param programmes of the reader, whose codes the table names */
public record CaseloadImportPage(List<Programme> programmes, Optional<ImportReport> report, FormErrors errors) implements Page {
    public String summary(ImportReport report) {
        return report.taken()
                ? "%s, %s, %s.".formatted(
                        French.plural(report.count(Outcome.OPENED), "accompagnement ouvert", "accompagnements ouverts"),
                        French.plural(report.count(Outcome.MOVED), "étape changée", "étapes changées"),
                        French.plural(report.count(Outcome.KNOWN), "ligne déjà connue", "lignes déjà connues"))
                : "Rien n’est importé : %s à corriger.".formatted(French.plural(report.lines().size(), "ligne", "lignes"));
    }

    public String label(Outcome outcome) {
        return switch (outcome) {
            case OPENED -> "Ouvert";
            case MOVED -> "Étape changée";
            case KNOWN -> "Déjà connu";
            case REFUSED -> "À corriger";
        };
    }

    public Tone tone(Outcome outcome) {
        return switch (outcome) {
            case OPENED, MOVED -> Tone.OK;
            case KNOWN -> Tone.NEUTRAL;
            case REFUSED -> Tone.KO;
        };
    }

    @Override
    public int status() {
        return errors.isEmpty() && report.filter(each -> !each.taken()).isEmpty() ? 200 : 422;
    }
}
