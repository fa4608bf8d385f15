package fr.levain.assessment;

import fr.levain.applications.Applications;
import fr.levain.applications.Supplements;
import fr.levain.assessment.ScanBatch.Outcome;
import fr.levain.assessment.ScanBatch.Part;
import fr.levain.calls.Calls;
import fr.levain.documents.DocumentAccess;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.Pieces;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paper pieces, scanned with a cover sheet on each: cut, filed where the sheet says, and what is not is kept and told. */
@Service
@Transactional
public class Scans {
    public static final int PER_PAGE = 20;

    /** How a batch ends: kept, or refused with what to do. */
    public sealed interface Result {
        record Kept(UUID batch) implements Result {}

        record Refused(String why) implements Result {}
    }

    private final ScanStore store;
    private final CaseStore cases;
    private final Applications applications;
    private final Calls calls;
    private final Supplements supplements;
    private final Documents documents;
    private final Pieces pieces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scans(
            ScanStore store, CaseStore cases, Applications applications, Calls calls, Supplements supplements, Documents documents, Pieces pieces,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.applications = applications;
        this.calls = calls;
        this.supplements = supplements;
        this.documents = documents;
        this.pieces = pieces;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    static DocumentAccess scannedBatches() {
        return (owner, caller) -> owner.kind().equals(ScanBatch.KIND) ? Optional.of(caller.isOfficer()) : Optional.empty();
    }

    /** The batch itself is kept first, whole: whatever happens to its pages, nothing is lost. */
    public Result take(Upload upload, Caller by) {
        var now = clock.instant();
        var id = UuidV7.at(now);
        switch (documents.store(upload, by, ScanBatch.subject(id), now)) {
            case Rejected(_, var why) -> {
                return new Result.Refused(why);
            }
            case Stored(var whole) -> {
                if (!whole.mediaType().equals("application/pdf")) return new Result.Refused("Envoyez un PDF : c’est ce que donne la numérisation par lot.");
                ScannedPages.Cut cut;
                try (var content = documents.open(whole.id())) {
                    cut = ScannedPages.cut(content.readAllBytes());
                } catch (ScannedPages.Unreadable unreadable) {
                    return new Result.Refused(String.valueOf(unreadable.getMessage()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                store.add(new ScanBatch(id, whole.name(), cut.pages(), whole.id(), now, by.signedIn().id(), 0));
                for (var run : cut.runs()) keep(id, whole, run, by);
                return new Result.Kept(id);
            }
        }
    }

    private void keep(UUID batch, StoredDocument whole, ScannedPages.Run run, Caller by) {
        var now = clock.instant();
        var name = "pages-%d-%d.pdf".formatted(run.first(), run.last());
        // cut from what was looked at whole: what the antivirus said of it holds for each part
        var kept = documents.keepMadeOf(List.of(whole), name, "application/pdf", run.pdf(), by, ScanBatch.subject(batch), now);
        var outcome = run.code().map(code -> file(batch, kept.id(), code, false, by)).orElse(Outcome.NO_COVER);
        store.add(batch, new Part(UuidV7.at(now), run.first(), run.last(), kept.id(), outcome, run.code().map(CoverCode::reference), run.code().map(CoverCode::piece)),
                Optional.empty());
    }

    /** What the code typed by hand led to; nothing but {@code FILED} changes anything. */
    public Outcome fileByHand(UUID batch, UUID part, CoverCode code, Caller by) {
        var known = store.parts(batch).stream().filter(each -> each.id().equals(part)).findFirst().orElseThrow(() -> new NotFound("part " + part));
        if (known.outcome() == Outcome.FILED) throw new Stale("part " + part);
        var outcome = file(batch, known.document(), code, true, by);
        if (outcome == Outcome.FILED && !store.filed(part, cases.find(code.reference()).orElseThrow().application(), code)) throw new Stale("part " + part);
        return outcome;
    }

    private Outcome file(UUID batch, DocumentId document, CoverCode code, boolean byHand, Caller by) {
        var file = cases.find(code.reference());
        if (file.isEmpty() || !by.isOfficer()) return Outcome.UNKNOWN_DOSSIER;
        var view = applications.view(file.get().application());
        if (calls.revision(view.callRevision()).pieces().stream().noneMatch(piece -> piece.code().equals(code.piece()))) return Outcome.UNKNOWN_PIECE;
        var now = clock.instant();
        var filed = documents.reuse(document, view.id().subject(), by, now);
        pieces.file(filed.id(), code.piece(), Optional.empty());
        supplements.cameOnPaper(view.id(), code.piece(), filed, by);
        events.publishEvent(new PieceScanned(view.id(), now, by, code.piece(), batch, byHand));
        return Outcome.FILED;
    }

    @Transactional(readOnly = true)
    public ScanBatch batch(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("scan " + id));
    }

    @Transactional(readOnly = true)
    public List<Part> parts(UUID batch) {
        return store.parts(batch);
    }

    /** The latest first, one more than a page. @param page from 1 */
    @Transactional(readOnly = true)
    public List<ScanBatch> latest(int page) {
        return store.latest(PER_PAGE + 1, (Math.max(page, 1) - 1) * PER_PAGE);
    }
}
