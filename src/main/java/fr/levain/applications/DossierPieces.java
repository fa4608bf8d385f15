package fr.levain.applications;

import fr.levain.calls.Calls;
import fr.levain.calls.DocumentRequirement;
import fr.levain.documents.Archived;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.PieceType;
import fr.levain.documents.PieceTypes;
import fr.levain.documents.Pieces;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.forms.web.AskedPiece.Joined;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pieces of a dossier as its author and the officers both see them: what counts, what it replaced, what is to come. */
@Service
@Transactional
public class DossierPieces {
    private final Ownership ownership;
    private final Calls calls;
    private final Documents documents;
    private final Pieces pieces;
    private final PieceTypes types;
    private final AskedPieces asked;
    private final AwaitedPieces awaited;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierPieces(
            Ownership ownership,
            Calls calls,
            Documents documents,
            Pieces pieces,
            PieceTypes types,
            AskedPieces asked,
            AwaitedPieces awaited,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ownership = ownership;
        this.calls = calls;
        this.documents = documents;
        this.pieces = pieces;
        this.types = types;
        this.asked = asked;
        this.awaited = awaited;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when it is not theirs; an officer sees those of a filed dossier */
    @Transactional(readOnly = true)
    public DossierFiles of(ApplicationReference reference, Caller caller) {
        var view = ownership.visible(reference, caller);
        var required = calls.termsToday(view.callRevision()).pieces();
        var known = types.all();
        var announced = awaited.of(view.id()).stream().collect(Collectors.toMap(AwaitedPiece::code, each -> each, (first, _) -> first));
        var names = asked.names();
        var byCode = documents.of(view.id().subject()).stream()
                .filter(document -> document.filed().piece().isPresent() && mayBeSeen(document, view, caller))
                .collect(Collectors.groupingBy(document -> document.filed().piece().orElseThrow()));
        var codes = new LinkedHashSet<String>();
        required.stream().map(DocumentRequirement::code).filter(code -> byCode.containsKey(code) || announced.containsKey(code)).forEach(codes::add);
        known.keySet().stream().filter(code -> byCode.containsKey(code) || announced.containsKey(code)).forEach(codes::add);
        codes.addAll(byCode.keySet());
        var shelves = new ArrayList<PieceShelf>();
        for (var code : codes) {
            var type = Optional.ofNullable(known.get(code));
            var wanted = required.stream().filter(each -> each.code().equals(code)).findFirst();
            var files = byCode.getOrDefault(code, List.of()).stream()
                    .map(document -> new Joined(document, names.apply(document.by()), type.flatMap(each -> each.until(document.filed().dated())))).toList();
            shelves.add(new PieceShelf(code, wanted.map(DocumentRequirement::label).or(() -> type.map(PieceType::label)).orElse("Autres fichiers"),
                    wanted.map(AskedPieces::due).or(() -> type.map(each -> each.due().label())), type.flatMap(PieceType::validity),
                    files.stream().filter(file -> file.document().isInForce()).toList(),
                    files.reversed().stream().filter(file -> !file.document().isInForce()).toList(),
                    Optional.ofNullable(announced.get(code))));
        }
        return new DossierFiles(view, shelves, LocalDate.ofInstant(clock.instant(), French.PARIS));
    }

    /**
     * A piece announced at the filing has come, or takes the place of one in quarantine.
     *
     * @param dated the date it bears
     * @throws NotFound when nothing of the kind is awaited
     */
    public UploadResult provide(ApplicationReference reference, String code, Upload upload, Optional<LocalDate> dated, Caller by) {
        var view = ownership.theirs(reference, by);
        var shelf = of(reference, by).shelf(code).filter(each -> each.isAwaited(view)).orElseThrow(() -> new NotFound("awaited piece " + code));
        var now = clock.instant();
        var result = documents.store(upload, by, view.id().subject(), now);
        if (!(result instanceof Stored(var document))) return result;
        pieces.file(document.id(), code, dated);
        var inForce = new ArrayList<>(List.of(document.id().value()));
        shelf.files().stream().map(Joined::document).filter(each -> each.scan() != Scan.INFECTED).forEach(each -> inForce.add(each.id().value()));
        pieces.keepOnly(view.id().subject(), List.of(code), inForce, by, now);
        shelf.awaited().ifPresent(piece -> awaited.came(view.id(), piece.field()));
        events.publishEvent(new AwaitedPieceCame(view.id(), now, by, code));
        return result;
    }

    /**
     * A version replaced before the filing goes for good, with its bytes: it was never sent, and may hold what nobody should
     * keep.
     *
     * @throws NotFound when it is not a replaced version of a draft of theirs
     */
    public void erase(ApplicationReference reference, DocumentId id, Caller by) {
        var view = ownership.writable(reference, by);
        var erasable = view.status().isDraft() && documents.find(id)
                .filter(document -> document.owner().equals(view.id().subject()) && !document.isInForce()).isPresent();
        if (!erasable) throw new NotFound("replaced version " + id);
        documents.remove(id, by, clock.instant());
    }

    /** Each piece in a folder of its own, what it replaced beside it. */
    @Transactional(readOnly = true)
    public List<Archived> archive(ApplicationReference reference, Caller caller) {
        var archived = new ArrayList<Archived>();
        for (var shelf : of(reference, caller).shelves()) {
            shelf.files().forEach(file -> archived.add(new Archived(shelf.label(), shelf.label(), file.document())));
            shelf.replaced().forEach(file -> archived.add(new Archived(shelf.label() + ", versions précédentes", shelf.label(), file.document())));
        }
        return archived;
    }

    /** What its author replaced before filing was never sent: it is theirs alone. */
    private boolean mayBeSeen(StoredDocument document, ApplicationView view, Caller caller) {
        if (document.isInForce() || !caller.isOfficer() || ownership.access(view, caller.signedIn().id()).isPresent()) return true;
        return view.submittedAt().filter(at -> document.filed().retiredAt().orElseThrow().isAfter(at)).isPresent();
    }
}
