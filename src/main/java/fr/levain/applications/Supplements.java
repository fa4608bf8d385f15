package fr.levain.applications;

import fr.levain.applications.Supplement.Kind;
import fr.levain.applications.Supplement.Piece;
import fr.levain.documents.Documents;
import fr.levain.documents.PieceType;
import fr.levain.documents.PieceTypes;
import fr.levain.documents.Pieces;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two acts that must not be mixed up (D7): asking for pieces the texts require suspends the delay of silence; asking for
 * a clarification does not.
 */
@Service
@Transactional
public class Supplements {
    private final SupplementStore store;
    private final ApplicationStore applications;
    private final Ownership ownership;
    private final Documents documents;
    private final Pieces pieces;
    private final PieceTypes types;
    private final Forms forms;
    private final ApplicationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Supplements(
            SupplementStore store,
            ApplicationStore applications,
            Ownership ownership,
            Documents documents,
            Pieces pieces,
            PieceTypes types,
            Forms forms,
            ApplicationMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.applications = applications;
        this.ownership = ownership;
        this.documents = documents;
        this.pieces = pieces;
        this.types = types;
        this.forms = forms;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @param days given to the author, from today in Paris; they are suspended until the pieces come, or until then */
    public Supplement requestPieces(ApplicationId application, List<Piece> pieces, String message, int days, Caller by) {
        if (pieces.isEmpty()) throw new IllegalArgumentException("Une demande de pièces nomme au moins une pièce.");
        var request = ask(application, Kind.PIECES, message, pieces, List.of(), days, by);
        events.publishEvent(
                new PiecesRequested(application, request.askedAt(), by, request.id(), pieces.size(), request.due()));
        return request;
    }

    /** @param fields questions whose answers its author may correct; empty when words are enough */
    public Supplement askClarification(ApplicationId application, List<String> fields, String message, int days, Caller by) {
        var request = ask(application, Kind.CLARIFICATION, message, List.of(), fields, days, by);
        events.publishEvent(new ClarificationAsked(application, request.askedAt(), by, request.id(), request.due()));
        return request;
    }

    /** Requests long past their last day, whose closing is proposed. */
    @Transactional(readOnly = true)
    public List<Supplement> unanswered(ApplicationId application) {
        return store.toClose(application);
    }

    /** All that was asked about a dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<Supplement> of(ApplicationId application) {
        return store.of(application);
    }

    /** @throws NotFound when the dossier is not the caller's, or holds no such request */
    @Transactional(readOnly = true)
    public Supplement theirs(ApplicationReference reference, SupplementId id, Caller caller) {
        return found(ownership.readable(reference, caller).id(), id);
    }

    /** One that goes stale, or that the form takes in a single file, replaces the last; letters, one by partner, add up. */
    private boolean replaces(ApplicationView view, String code) {
        if (Optional.ofNullable(types.all().get(code)).flatMap(PieceType::validity).isPresent()) return true;
        return forms.revision(view.form()).fields()
                .noneMatch(field -> field.type() instanceof FieldType.FileType(var piece, int max) && piece.equals(code) && max > 1);
    }

    /**
     * One piece has come, or is refused with the reason. With the last one the request closes: the suspension ends (D7).
     *
     * @param dated the date it bears
     */
    public UploadResult provide(
            ApplicationReference reference, SupplementId id, String code, Upload upload, Optional<LocalDate> dated, Caller by) {
        var now = clock.instant();
        var view = ownership.writable(reference, by);
        var application = view.id();
        if (!found(application, id).isOpen()) throw new Stale("request " + id);
        var result = documents.store(upload, by, application.subject(), now);
        if (!(result instanceof Stored(var document))) return result;
        pieces.file(document.id(), code, dated);
        if (!store.provide(id, code, document.id(), document.name(), now)) throw new NotFound("piece " + code);
        if (replaces(view, code)) pieces.keepOnly(application.subject(), List.of(code), List.of(document.id().value()), by, now);
        came(application, id, code, by);
        return result;
    }

    /** A piece scanned from paper answers the open request that asks for it, as if its author had sent it. */
    public void cameOnPaper(ApplicationId application, String code, StoredDocument document, Caller by) {
        for (var request : store.of(application)) {
            if (!request.isOpen() || request.missing().stream().noneMatch(piece -> piece.code().equals(code))) continue;
            if (store.provide(request.id(), code, document.id(), document.name(), clock.instant())) came(application, request.id(), code, by);
        }
    }

    private void came(ApplicationId application, SupplementId id, String code, Caller by) {
        var now = clock.instant();
        events.publishEvent(new RequestedPieceCame(application, now, by, id, code));
        if (found(application, id).missing().isEmpty() && store.close(id, Optional.empty(), now, by.signedIn().id()))
            events.publishEvent(new PiecesProvided(application, now, by, id));
    }

    /** @throws Stale when it was answered in between */
    public void answer(ApplicationReference reference, SupplementId id, String text, Caller by) {
        var now = clock.instant();
        var account = by.signedIn().id();
        var application = ownership.writable(reference, by).id();
        if (found(application, id).kind() != Kind.CLARIFICATION) throw new NotFound("clarification " + id);
        if (!store.close(id, Optional.of(text), now, account)) throw new Stale("clarification " + id);
        store.exchanged(application, id, now, account, false, text);
        events.publishEvent(new ClarificationAnswered(application, now, by, id));
    }

    /** In the transaction that finds it complete: pieces asked for are awaited no more, the suspension ends (D7), its author is told. */
    @EventListener
    void on(FoundComplete found) {
        var now = clock.instant();
        var view = applications.find(found.application()).orElseThrow(() -> new NotFound("dossier " + found.application()));
        var open = store.of(view.id()).stream().filter(request -> request.kind() == Kind.PIECES && request.isOpen()).toList();
        for (var request : open) {
            if (store.close(request.id(), Optional.empty(), now, found.by().signedIn().id()))
                events.publishEvent(new PiecesRequestLifted(view.id(), now, found.by(), request.id()));
        }
        mails.foundComplete(view, !open.isEmpty());
    }

    private Supplement ask(
            ApplicationId application, Kind kind, String message, List<Piece> pieces, List<String> fields, int days, Caller by) {
        var now = clock.instant();
        var view = applications.find(application).orElseThrow(() -> new NotFound("dossier " + application));
        if (!view.status().isOpen()) throw new Stale("dossier " + view.reference() + " waits for nothing");
        var due = LocalDate.ofInstant(now, French.PARIS).plusDays(days);
        var request = new Supplement(
                SupplementId.at(now), application, kind, message, now, due, pieces, fields, Optional.empty(), Optional.empty());
        store.ask(request, by.signedIn().id());
        mails.asked(view, request, forms.revision(view.form()).fields().filter(field -> fields.contains(field.id())).map(Field::label).toList());
        return request;
    }

    private Supplement found(ApplicationId application, SupplementId id) {
        return store.find(application, id).orElseThrow(() -> new NotFound("request " + id));
    }
}
