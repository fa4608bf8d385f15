package fr.levain.applications;

import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.Photos;
import fr.levain.documents.Pieces;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.forms.Action;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Gap;
import fr.levain.forms.PieceDates;
import fr.levain.forms.Value;
import fr.levain.forms.Value.FileReference;
import fr.levain.kernel.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files joined to a page. One that is refused says why beside its field; the others, and the answers, are kept. */
@Component
class Attachments {
    private final Documents documents;
    private final Pieces pieces;
    private final Photos photos;
    private final AskedPieces asked;
    private final AwaitedPieces awaited;
    private final Clock clock;

    Attachments(Documents documents, Pieces pieces, Photos photos, AskedPieces asked, AwaitedPieces awaited, Clock clock) {
        this.documents = documents;
        this.pieces = pieces;
        this.photos = photos;
        this.asked = asked;
        this.awaited = awaited;
        this.clock = clock;
    }

    /**
     * @param sent by question
     * @param action {@code reunir:<question>} puts its photos together, {@code reprendre:<question>} takes what the record holds
     * @param refused receives what to say of each file that was not taken
     */
    Answers join(
            ApplicationView view, FormPage page, Map<String, List<Upload>> sent, Action action, Answers answers, List<Gap> refused, Caller by) {
        var all = answers;
        for (var field : page.fields()) {
            if (field.type() instanceof FieldType.Budget budget && budget.reads().proofs().isPresent())
                all = prove(view, page, field, budget.reads().proofs().get(), sent, all, refused, by);
            if (!(field.type() instanceof FieldType.FileType(var code, _))) continue;
            var files = new ArrayList<>(all.files(field.id()));
            for (var upload : sent.getOrDefault(field.id(), List.of())) {
                switch (documents.store(upload, by, view.id().subject(), clock.instant())) {
                    case Stored(var document) -> files.add(reference(document));
                    case Rejected(_, var reason) -> refused.add(new Gap(page.id(), field.id(), reason));
                }
            }
            if (action.is("reunir", field.id())) gather(view, page, field, files, refused, by);
            if (action.is("reprendre", field.id())) takeFromRecord(view, field, all, files, by);
            if (!files.isEmpty()) all = all.with(field.id(), Answer.of(new Value.Files(files)));
            file(code, field, all);
        }
        return all;
    }

    /** The proof of a resource, sent with its line of the budget: {@code <question>.<line>.fichier}. */
    private Answers prove(
            ApplicationView view, FormPage page, Field field, String code, Map<String, List<Upload>> sent, Answers answers, List<Gap> refused, Caller by) {
        if (!(answers.to(field.id()).known().orElse(null) instanceof Value.BudgetLines(var lines))) return answers;
        var proved = new ArrayList<BudgetLine>();
        for (var line : lines) {
            var input = field.id() + "." + line.id() + ".fichier";
            var with = line;
            for (var upload : sent.getOrDefault(input, List.of())) {
                switch (documents.store(upload, by, view.id().subject(), clock.instant())) {
                    case Stored(var document) -> {
                        pieces.file(document.id(), code, Optional.empty());
                        with = line.provedBy(document.id().value(), document.name());
                    }
                    case Rejected(_, var reason) -> refused.add(new Gap(page.id(), input, reason));
                }
            }
            proved.add(with);
        }
        return answers.with(field.id(), Answer.of(new Value.BudgetLines(proved)));
    }

    /** Once the page is saved: what it no longer holds goes to the history of its piece; what is announced is awaited. */
    void settle(ApplicationView view, FormRevision form, FormPage page, Answers whole, Caller by) {
        var codes = new HashSet<String>();
        for (var field : page.fields()) {
            if (field.type() instanceof FieldType.FileType(var code, _)) codes.add(code);
            if (field.type() instanceof FieldType.Budget budget) budget.reads().proofs().ifPresent(codes::add);
        }
        if (codes.isEmpty()) return;
        var inForce = new HashSet<UUID>();
        form.fields().filter(field -> field.type() instanceof FieldType.FileType(var code, _) && codes.contains(code))
                .forEach(field -> whole.files(field.id()).forEach(file -> inForce.add(file.document())));
        form.fields().filter(field -> field.type() instanceof FieldType.Budget).flatMap(field -> whole.budget(field.id()).stream())
                .flatMap(budget -> budget.lines().stream()).flatMap(line -> line.proof().stream()).filter(proof -> proof.fileName().isPresent())
                .forEach(proof -> proof.document().ifPresent(inForce::add));
        pieces.keepOnly(view.id().subject(), codes, inForce, by, clock.instant());
        awaited.announced(view.id(), page, whole);
    }

    private void file(String code, Field field, Answers answers) {
        var said = PieceDates.dateOf(answers, field.id());
        for (var file : answers.files(field.id())) {
            var id = new DocumentId(file.document());
            var known = documents.find(id).flatMap(document -> document.filed().dated());
            pieces.file(id, code, said.or(() -> known));
        }
    }

    private void gather(ApplicationView view, FormPage page, Field field, ArrayList<FileReference> files, List<Gap> refused, Caller by) {
        var taken = files.stream().flatMap(file -> documents.find(new DocumentId(file.document())).stream()).filter(StoredDocument::isImage).toList();
        if (taken.isEmpty()) return;
        switch (photos.gather(taken, field.label(), by, view.id().subject(), clock.instant())) {
            case Stored(var pdf) -> {
                files.removeIf(file -> taken.stream().anyMatch(photo -> photo.id().value().equals(file.document())));
                files.add(reference(pdf));
            }
            case Rejected(_, var reason) -> refused.add(new Gap(page.id(), field.id(), reason));
        }
    }

    private void takeFromRecord(ApplicationView view, Field field, Answers answers, ArrayList<FileReference> files, Caller by) {
        asked.offered(view, field, answers, by).ifPresent(offered -> offered.documents().forEach(document ->
                files.add(reference(documents.reuse(document.id(), view.id().subject(), by, clock.instant())))));
    }

    private static FileReference reference(StoredDocument document) {
        return new FileReference(document.id().value(), document.name(), document.size());
    }
}
