package fr.levain.desk.web;

import fr.levain.assessment.DocumentCheck;
import fr.levain.assessment.DocumentVerdict;
import fr.levain.calls.DocumentRequirement;
import fr.levain.desk.Filters;
import fr.levain.documents.PieceType;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One piece, the document that answers it, and what the officer finds.
 *
 * @param type as the catalogue describes it
 * @param rank from 1, among {@code count}
 * @param shown rank of the document shown, from 0
 * @param typed the remark as it was written, when it comes back
 */
public record PieceCheckPage(
        String reference, String title, DocumentRequirement piece, Optional<PieceType> type, int rank, int count,
        Optional<DocumentCheck> check, List<StoredDocument> files, int shown, Optional<String> previous, Optional<String> next,
        Filters filters, boolean mayAct, LocalDate today, Optional<String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public Optional<StoredDocument> document() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(shown));
    }

    public List<DocumentVerdict> verdicts() {
        return List.of(DocumentVerdict.values());
    }

    /** The key that says it. */
    public String digit(DocumentVerdict verdict) {
        return String.valueOf(verdict.ordinal() + 1);
    }

    public boolean isFound(DocumentVerdict verdict) {
        return check.filter(found -> found.verdict() == verdict).isPresent();
    }

    public String comment() {
        return typed.or(() -> check.map(DocumentCheck::comment)).orElse("");
    }

    /** What the date the document bears says of it, when it is known. */
    public Optional<String> validity() {
        return document().flatMap(file -> file.filed().dated()).flatMap(dated -> type.flatMap(PieceType::validity).map(rule ->
                rule.isOver(dated, today)
                        ? "Daté du %s : n’est plus valable depuis le %s.".formatted(French.day(dated), French.day(rule.until(dated)))
                        : "Daté du %s : valable jusqu’au %s.".formatted(French.day(dated), French.day(rule.until(dated).minusDays(1)))));
    }

    public String action() {
        return href(piece.code());
    }

    public String href(String code) {
        return filters.address("/instruction/" + reference + "/documents/" + code);
    }

    public String fileHref(int rank) {
        return filters.address("/instruction/" + reference + "/documents/" + piece.code(), "fichier", String.valueOf(rank + 1));
    }

    public String listHref() {
        return filters.address("/instruction/" + reference + "/documents");
    }
}
