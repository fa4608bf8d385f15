package fr.levain.assessment.web;

import fr.levain.assessment.DocumentCheck;
import fr.levain.assessment.DocumentVerdict;
import fr.levain.calls.DocumentRequirement;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Each document the call asks for, and what the officer found of it. */
public record CompletenessPage(
        String reference, String title, List<DocumentRequirement> documents, List<DocumentCheck> checks,
        boolean complete, boolean mayAct) implements Page {
    public Optional<DocumentCheck> check(DocumentRequirement document) {
        return checks.stream().filter(check -> check.document().equals(document.code())).findFirst();
    }

    public String verdict(DocumentRequirement document) {
        return check(document).map(check -> check.verdict().name()).orElse("");
    }

    public String comment(DocumentRequirement document) {
        return check(document).map(DocumentCheck::comment).orElse("");
    }

    public List<Choice> verdicts() {
        return Arrays.stream(DocumentVerdict.values()).map(verdict -> Choice.of(verdict.name(), told(verdict))).toList();
    }

    static String told(DocumentVerdict verdict) {
        return switch (verdict) {
            case CONFORMING -> "Conforme";
            case MISSING -> "Manquante";
            case UNREADABLE -> "Illisible";
            case NOT_CONFORMING -> "Non conforme";
            case NOT_NEEDED -> "Sans objet";
        };
    }
}
