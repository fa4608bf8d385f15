package fr.levain.records;

import fr.levain.directory.OrganisationId;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.PieceTypes;
import fr.levain.documents.Pieces;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.Gap;
import fr.levain.forms.PieceDates;
import fr.levain.forms.Value;
import fr.levain.forms.web.AskedPiece;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents of a record. A dossier gets its own use of them, and the other way round: the bytes are kept once. */
@Component
class RecordFiles {
    private final Documents documents;
    private final Pieces pieces;
    private final PieceTypes types;
    private final Clock clock;

    RecordFiles(Documents documents, Pieces pieces, PieceTypes types, Clock clock) {
        this.documents = documents;
        this.pieces = pieces;
        this.types = types;
        this.clock = clock;
    }

    /** @param problems receives what to say of each file that was not taken */
    Answers join(OrganisationId id, FormPage page, Map<String, List<Upload>> sent, Answers answers, List<Gap> problems, Caller by) {
        var joined = answers;
        for (var field : page.fields()) {
            if (!(field.type() instanceof FieldType.FileType(var code, _))) continue;
            var files = new ArrayList<>(joined.files(field.id()));
            for (var upload : sent.getOrDefault(field.id(), List.of())) {
                switch (documents.store(upload, by, id.subject(), clock.instant())) {
                    case Stored(var document) -> files.add(reference(document));
                    case Rejected(_, var reason) -> problems.add(new Gap(page.id(), field.id(), reason));
                }
            }
            if (!files.isEmpty()) joined = joined.with(field.id(), Answer.of(new Value.Files(files)));
            var said = PieceDates.dateOf(joined, field.id());
            for (var file : files) {
                var document = new DocumentId(file.document());
                var known = documents.find(document).flatMap(each -> each.filed().dated());
                pieces.file(document, code, said.or(() -> known));
            }
        }
        return joined;
    }

    /** What a page of the record says of the files it asks for. */
    Map<String, AskedPiece> asked(OrganisationId id, FormPage page, Answers answers) {
        var asked = new LinkedHashMap<String, AskedPiece>();
        if (page.fields().stream().noneMatch(field -> field.type() instanceof FieldType.FileType)) return asked;
        var known = types.all();
        var kept = documents.of(id.subject());
        for (var field : page.fields()) {
            if (!(field.type() instanceof FieldType.FileType(var code, _))) continue;
            asked.put(field.id(), AskedPiece.of(field, Optional.ofNullable(known.get(code)), answers, kept, today(), _ -> "").inRecord());
        }
        return asked;
    }

    /** Until when the documents of an answer count, by the date they bear; empty when they bear none or do not go stale. */
    Optional<LocalDate> until(Field field, Answer answer) {
        if (!(field.type() instanceof FieldType.FileType(var code, _)) || !(answer.known().orElse(null) instanceof Value.Files(var files))) return Optional.empty();
        var type = types.find(code);
        return files.stream().flatMap(file -> documents.find(new DocumentId(file.document())).stream())
                .flatMap(document -> type.flatMap(each -> each.until(document.filed().dated())).stream()).min(Comparator.naturalOrder());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    /** Files taken off the record. Those a dossier already uses stay in the dossier. */
    void forget(Answers before, Answers after, Caller by) {
        for (var field : before.byField().keySet()) {
            var left = after.files(field);
            before.files(field).stream().filter(file -> !left.contains(file))
                    .forEach(file -> documents.remove(new DocumentId(file.document()), by, clock.instant()));
        }
    }

    Answer owned(OrganisationId id, Answer answer, Caller by) {
        if (!(answer.known().orElse(null) instanceof Value.Files(var files))) return answer;
        return Answer.of(new Value.Files(files.stream()
                .map(file -> reference(documents.reuse(new DocumentId(file.document()), id.subject(), by, clock.instant())))
                .toList()));
    }

    /** Files are the same when their content is. */
    boolean same(Answer one, Answer other) {
        if (one.known().orElse(null) instanceof Value.Files(var files) && other.known().orElse(null) instanceof Value.Files(var others))
            return digests(files).equals(digests(others));
        return one.equals(other);
    }

    private List<String> digests(List<Value.FileReference> files) {
        return files.stream().map(file -> documents.find(new DocumentId(file.document()))).flatMap(Optional::stream)
                .map(StoredDocument::digest).sorted().toList();
    }

    private static Value.FileReference reference(StoredDocument document) {
        return new Value.FileReference(document.id().value(), document.name(), document.size());
    }
}
