package fr.levain.desk.web;

import fr.levain.assessment.Completeness.Hindrance;
import fr.levain.assessment.DocumentCheck;
import fr.levain.assessment.DocumentVerdict;
import fr.levain.calls.DocumentRequirement;
import fr.levain.desk.Filters;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Each piece the call asks for, what was received, what was found of it, and what follows.
 *
 * @param nextDossier in the list the officer came from
 * @param hindrances what stands in the way of finding it complete
 * @param despite why it was found complete all the same
 * @param typed the reason as it was written, when it comes back
 */
public record PiecesPage(
        String reference, String title, List<DocumentRequirement> pieces, List<DocumentCheck> checks,
        Map<String, List<StoredDocument>> joined, boolean complete, boolean mayAct, Filters filters, Optional<String> nextDossier,
        List<Hindrance> hindrances, Optional<String> despite, String typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public Optional<DocumentCheck> check(DocumentRequirement piece) {
        return checks.stream().filter(check -> check.document().equals(piece.code())).findFirst();
    }

    public String told(DocumentRequirement piece) {
        return check(piece).map(found -> found.verdict().label()).orElse("À vérifier");
    }

    public Tone tone(DocumentRequirement piece) {
        return check(piece).map(found -> found.verdict().isToAskFor() ? Tone.KO : Tone.OK).orElse(Tone.WAIT);
    }

    public String received(DocumentRequirement piece) {
        int count = joined.getOrDefault(piece.code(), List.of()).size();
        return count == 0 ? "aucun document reçu" : French.plural(count, "document reçu", "documents reçus");
    }

    public String href(DocumentRequirement piece) {
        return filters.address(here() + "/" + piece.code());
    }

    /** Where to begin, or go on: the first piece nobody looked at. */
    public Optional<String> begin() {
        return pieces.stream().filter(piece -> check(piece).isEmpty()).findFirst().map(this::href);
    }

    public long left() {
        return pieces.stream().filter(piece -> check(piece).isEmpty()).count();
    }

    public long toAskFor() {
        return pieces.stream().flatMap(piece -> check(piece).stream()).map(DocumentCheck::verdict).filter(DocumentVerdict::isToAskFor).count();
    }

    public String requestHref() {
        return "/instruction/" + reference + "/pieces?selon=verification";
    }

    public String caseHref() {
        return filters.address("/instruction/" + reference);
    }

    public Optional<String> nextHref() {
        return nextDossier.map(next -> filters.address("/instruction/" + next + "/documents"));
    }

    private String here() {
        return "/instruction/" + reference + "/documents";
    }
}
