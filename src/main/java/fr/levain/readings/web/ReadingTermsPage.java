package fr.levain.readings.web;

import fr.levain.calls.Grid;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** How the dossiers of a call are read. @param grids of its kinds, in their order @param settled scores are given, nothing changes any more */
public record ReadingTermsPage(
        String call, String title, ReadingTerms terms, List<Grid> grids, TermsTyped typed, boolean mayAmend, boolean settled, String notice, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/appels/" + call + "/lectures/reglages";
    }

    public static List<Choice> yesNo() {
        return List.of(Choice.of("oui", "Oui"), Choice.of("non", "Non"));
    }

    public static List<Choice> thirds() {
        return List.of(Choice.of("non", "Non"), Choice.of("agent", "Levain la propose, un agent la demande"), Choice.of("automatique", "Levain la demande aussitôt"));
    }
}
