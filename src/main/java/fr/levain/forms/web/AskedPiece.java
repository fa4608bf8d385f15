package fr.levain.forms.web;

import fr.levain.documents.PieceType;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.PieceDates;
import fr.levain.forms.Value;
import fr.levain.kernel.French;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a page says of a piece it asks for.
 *
 * @param type why it is asked, with an example
 * @param due « Indispensable à l’instruction », as the call decides
 * @param files that answer the question now
 * @param replaced what they were before, the last first
 * @param comesLater whether it may be announced for a day
 * @param dated what is said of the date it bears
 * @param awaited what is said of the day it is announced for
 * @param offered what the organisation's record holds of it and this answer does not
 */
public record AskedPiece(
        Optional<PieceType> type,
        Optional<String> due,
        List<Joined> files,
        List<Joined> replaced,
        boolean comesLater,
        Answer dated,
        Answer awaited,
        Optional<Offered> offered,
        LocalDate today) {
    /**
     * @param by name of who sent it; empty when nobody is known by it
     * @param retiredAt when another took its place
     */
    public record Joined(StoredDocument document, String by, Optional<LocalDate> until) {
        public String sent() {
            var who = by.isBlank() ? "" : " par " + by;
            return document.sizeShown() + " · envoyé le " + French.moment(document.at()) + who;
        }

        /** Nothing is said of what was scanned: that is what people expect. */
        public boolean tellsScan() {
            return document.scan() != Scan.CLEAN;
        }

        public Tone scanTone() {
            return switch (document.scan()) {
                case CLEAN -> Tone.OK;
                case NOT_SCANNED -> Tone.NEUTRAL;
                case PENDING -> Tone.WAIT;
                case INFECTED -> Tone.KO;
            };
        }

        public boolean isStale(LocalDate today) {
            return until.filter(day -> !today.isBefore(day)).isPresent();
        }
    }

    /** @param source « la fiche de la structure » */
    public record Offered(List<StoredDocument> documents, String source, Instant at, boolean stale) {}

    /**
     * @param kept all that the subject keeps
     * @param names of people, by the reference the document keeps of them
     */
    public static AskedPiece of(
            Field field, Optional<PieceType> type, Answers answers, List<StoredDocument> kept, LocalDate today, UnaryOperator<String> names) {
        var now = answers.files(field.id()).stream().map(Value.FileReference::document).toList();
        var code = field.type() instanceof FieldType.FileType(var piece, _) ? piece : "";
        Function<StoredDocument, Joined> joined = document ->
                new Joined(document, names.apply(document.by()), type.flatMap(each -> each.until(document.filed().dated())));
        // in the order they were sent: pages of a paper, most often
        var files = kept.stream().filter(document -> now.contains(document.id().value()))
                .sorted(Comparator.comparingInt(document -> now.indexOf(document.id().value()))).toList();
        var replaced = kept.reversed().stream()
                .filter(document -> !document.isInForce() && document.filed().piece().filter(code::equals).isPresent()).toList();
        var said = answers.to(PieceDates.dated(field.id()));
        var dated = said.isAbsent() ? files.stream().flatMap(document -> document.filed().dated().stream()).reduce((_, last) -> last)
                .map(day -> Answer.of(new Value.Date(day))).orElse(Answer.ABSENT) : said;
        return new AskedPiece(type, type.map(each -> each.due().label()), files.stream().map(joined).toList(), replaced.stream().map(joined).toList(),
                type.map(PieceType::comesLater).orElse(false), dated, answers.to(PieceDates.awaited(field.id())), Optional.empty(), today);
    }

    /** As the call decides, which may be otherwise than the catalogue. */
    public AskedPiece in(String due, boolean later) {
        return new AskedPiece(type, Optional.of(due), files, replaced, later, dated, awaited, offered, today);
    }

    /** In the record nothing is due, and nothing is announced. */
    public AskedPiece inRecord() {
        return new AskedPiece(type, Optional.empty(), files, replaced, false, dated, awaited, offered, today);
    }

    public AskedPiece offering(Optional<Offered> other) {
        return new AskedPiece(type, due, files, replaced, comesLater, dated, awaited, other, today);
    }

    public boolean isIndispensable() {
        return due.filter(PieceType.Due.INDISPENSABLE.label()::equals).isPresent();
    }

    public boolean isStale() {
        return files.stream().anyMatch(file -> file.isStale(today));
    }

    /** Photos of a paper that would read better as one file. */
    public List<Joined> photos() {
        return files.stream().filter(file -> file.document().isImage()).toList();
    }
}
