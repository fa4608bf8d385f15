package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.calls.DocumentRequirement;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.PieceTypes;
import fr.levain.documents.StoredDocument;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.SameQuestion;
import fr.levain.forms.Value;
import fr.levain.forms.web.AskedPiece;
import fr.levain.forms.web.AskedPiece.Offered;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.records.OrganisationRecord;
import fr.levain.records.Records;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a page of a draft says of the pieces it asks for: why, what has come, what may come later, what is known already. */
@Service
@Transactional(readOnly = true)
public class AskedPieces {
    private final Documents documents;
    private final PieceTypes types;
    private final Records records;
    private final Ownership ownership;
    private final Accounts accounts;
    private final Clock clock;

    AskedPieces(Documents documents, PieceTypes types, Records records, Ownership ownership, Accounts accounts, Clock clock) {
        this.documents = documents;
        this.types = types;
        this.records = records;
        this.ownership = ownership;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** By question. @param answers with what was just typed */
    public Map<String, AskedPiece> on(Dossier dossier, FormPage page, Answers answers, Caller caller) {
        var asked = new LinkedHashMap<String, AskedPiece>();
        if (page.fields().stream().noneMatch(field -> field.type() instanceof FieldType.FileType)) return asked;
        var known = types.all();
        var kept = documents.of(dossier.view().id().subject());
        var names = names();
        var record = record(dossier.view(), caller);
        for (var field : page.fields()) {
            if (!(field.type() instanceof FieldType.FileType(var code, _))) continue;
            var piece = AskedPiece.of(field, Optional.ofNullable(known.get(code)), answers, kept, today(), names);
            var required = dossier.terms().pieces().stream().filter(each -> each.code().equals(code)).findFirst();
            if (required.isPresent()) piece = piece.in(due(required.get()), required.get().due() == DocumentRequirement.Due.BEFORE_EFFECT);
            asked.put(field.id(), piece.offering(record.flatMap(each -> offered(each, field, piecesIn(answers, field, kept)))));
        }
        return asked;
    }

    /** D8: « Indispensable à l’instruction » or « Exigible avant effet », as the call decides. */
    static String due(DocumentRequirement required) {
        return switch (required.due()) {
            case INDISPENSABLE -> "Indispensable à l’instruction";
            case BEFORE_EFFECT -> "Exigible avant effet";
            case AFTER_AWARD -> "À remettre après l’attribution";
        };
    }

    /** What the record holds for this question and the answer does not: the same content is offered once. */
    Optional<Offered> offered(ApplicationView view, Field field, Answers answers, Caller caller) {
        return record(view, caller).flatMap(record -> offered(record, field, piecesIn(answers, field, documents.of(view.id().subject()))));
    }

    private Optional<Offered> offered(OrganisationRecord record, Field field, List<StoredDocument> joined) {
        var digests = joined.stream().map(StoredDocument::digest).toList();
        return SameQuestion.in(record.form(), field).flatMap(own -> Optional.ofNullable(record.answered().get(own.id())))
                .filter(said -> said.answer().known().orElse(null) instanceof Value.Files)
                .flatMap(said -> {
                    var files = ((Value.Files) said.answer().known().orElseThrow()).files().stream()
                            .flatMap(file -> documents.find(new DocumentId(file.document())).stream())
                            .filter(document -> !digests.contains(document.digest())).toList();
                    return files.isEmpty() ? Optional.empty() : Optional.of(new Offered(files, said.source(), said.at(), said.isStale(record.today())));
                });
    }

    private static List<StoredDocument> piecesIn(Answers answers, Field field, List<StoredDocument> kept) {
        var ids = answers.files(field.id()).stream().map(Value.FileReference::document).toList();
        return kept.stream().filter(document -> ids.contains(document.id().value())).toList();
    }

    private Optional<OrganisationRecord> record(ApplicationView view, Caller caller) {
        return ownership.organisationsOf(caller.signedIn().id()).contains(view.holder()) ? records.find(view.holder(), caller) : Optional.empty();
    }

    /** Each person is looked up once. */
    UnaryOperator<String> names() {
        var known = new HashMap<String, String>();
        return by -> known.computeIfAbsent(by, reference -> Caller.accountOf(reference).flatMap(accounts::find).map(Person::name).orElse(""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
