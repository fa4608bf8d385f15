package fr.levain.readings;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.ScoreSheet;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.opinions.ConflictKind;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader does: say whether they have a tie, decline, score apart from the others, explain where readings part. */
@Service
@Transactional
public class ReaderActs {
    /** How writing ends. */
    public sealed interface Result {
        record Kept() implements Result {}

        record Given() implements Result {}

        /** @param gaps what is left, in the order of the grid */
        record Incomplete(List<ScoreSheet.Gap> gaps) implements Result {}

        /** Another tab wrote in between; nothing is overwritten. */
        record Moved() implements Result {}
    }

    private static final int LONGEST = 4_000;

    private final ReadingStore store;
    private final InvitationStore invitations;
    private final Documents documents;
    private final ReadingCalls calls;
    private final Applications applications;
    private final ThirdReaders thirds;
    private final ReaderTies ties;
    private final ReadingMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReaderActs(
            ReadingStore store, InvitationStore invitations, Documents documents, ReadingCalls calls, Applications applications, ThirdReaders thirds, ReaderTies ties, ReadingMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.documents = documents;
        this.calls = calls;
        this.applications = applications;
        this.thirds = thirds;
        this.ties = ties;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Stale when reference files wait to be read first, a tie keeps it shut, or it was said already */
    public void declareNone(ReadingId id, Caller by) {
        var reading = mine(id, by);
        if (waitsForCalibration(reading)) throw new Stale("reference files first: " + id);
        if (ties.shuts(reading, by.signedIn())) throw new Stale("tie found, reading " + id);
        store.move(reading, ReadingStatus.OPENED, clock.instant());
        events.publishEvent(new ReadingOpened(reading.application(), clock.instant(), by, id));
    }

    /** I3: what was written is not kept, the dossier closes for good. */
    public void recuse(ReadingId id, ConflictKind conflict, String words, Caller by) {
        var reading = mine(id, by);
        store.move(reading, ReadingStatus.RECUSED, clock.instant());
        store.recused(id, conflict, words.strip());
        dropFile(reading, by);
        events.publishEvent(new ReaderRecused(reading.application(), clock.instant(), by, id, conflict));
        mails.recused(reading, dossier(reading));
    }

    /** No tie, but the reader cannot read it: the place is free. @throws Stale for one that was given once */
    public void decline(ReadingId id, String reason, Caller by) {
        var reading = mine(id, by);
        if (wasGivenBefore(reading)) throw new Stale("reading " + id);
        store.move(reading, ReadingStatus.DECLINED, clock.instant());
        invitations.declined(id, reason.strip());
        dropFile(reading, by);
        events.publishEvent(new ReadingDeclined(reading.application(), clock.instant(), by, id, reading.kind()));
        mails.declined(reading, dossier(reading));
    }

    private void dropFile(AskedReading reading, Caller by) {
        reading.joined().ifPresent(file -> documents.remove(new DocumentId(file.document()), by, clock.instant()));
    }

    /** Given, then opened again for a mistake: it is corrected, not declined. */
    @Transactional(readOnly = true)
    public boolean wasGivenBefore(AskedReading reading) {
        return invitations.wasGivenBefore(reading.id());
    }

    /** @param version of the page that was typed in @param give for good; else the draft is kept */
    public Result score(ReadingId id, Map<String, ReadingMark> typed, int version, boolean give, Caller by) {
        var reading = mine(id, by);
        if (reading.status() != ReadingStatus.OPENED) throw new Stale("reading " + id);
        if (give) store.lockDossier(reading.application());
        // a reference file was decided long ago: it is read all the same
        if (reading.origin() != AskedReading.Origin.CALIBRATION && !applications.view(reading.application()).status().isOpen())
            throw new Stale("dossier of reading " + id);
        var terms = calls.required(reading.call());
        var grid = calls.grid(terms.kind(reading.kind()).orElseThrow(), reading.call());
        var kept = new LinkedHashMap<String, ReadingMark>();
        reading.judged(grid).forEach(each -> {
            if (typed.containsKey(each.code())) kept.put(each.code(), typed.get(each.code()));
        });
        if (kept.values().stream().anyMatch(each -> each.justification().length() > LONGEST)) throw new IllegalArgumentException("justification too long");
        var written = reading.with(kept);
        if (!store.write(written, version)) return new Result.Moved();
        if (!give) return new Result.Kept();
        var sheet = written.sheet(grid);
        if (!sheet.gaps().isEmpty()) return new Result.Incomplete(sheet.gaps());
        var result = sheet.result();
        var now = clock.instant();
        store.result(id, result.perMille());
        store.move(reading, ReadingStatus.GIVEN, now);
        events.publishEvent(new ReadingGiven(reading.application(), now, by, id, reading.kind(), result.judged(), result.perMille().orElse(0)));
        if (reading.origin() != AskedReading.Origin.CALIBRATION) afterwards(reading, terms, by);
        return new Result.Given();
    }

    /** A file sent with the scores, in the place of the one before. */
    public void join(ReadingId id, StoredDocument file, Caller by) {
        var reading = mine(id, by);
        if (reading.status() != ReadingStatus.OPENED) throw new Stale("reading " + id);
        store.join(id, Optional.of(new AskedReading.Joined(file.id().value(), file.name())));
        dropFile(reading, by);
    }

    public void takeFileAway(ReadingId id, Caller by) {
        var reading = mine(id, by);
        if (reading.status() != ReadingStatus.OPENED) throw new Stale("reading " + id);
        store.join(id, Optional.empty());
        dropFile(reading, by);
    }

    /** Where readings part, each of the two is asked why; where they part too far, somebody else reads. */
    private void afterwards(AskedReading reading, ReadingTerms terms, Caller by) {
        // peers and citizens differ: nobody asks them why, and nobody else is called for it
        if (terms.kind(reading.kind()).orElseThrow().lay().isPresent()) return;
        var view = applications.view(reading.application());
        for (var each : store.of(reading.application()).stream().filter(other -> other.kind().equals(reading.kind()) && other.isGiven()).toList()) {
            var asked = parted(each, terms).stream().filter(code -> !each.mark(code).saysWhy(1)).toList();
            if (!asked.isEmpty()) mails.explain(each, view.shownTitle(), asked.size());
        }
        thirds.look(view, terms, reading.kind(), by);
    }

    /** Codes of the criteria on which this given reading parts from another. */
    private List<String> parted(AskedReading reading, ReadingTerms terms) {
        var order = calls.grid(terms.kind(reading.kind()).orElseThrow(), reading.call()).criteria().stream().map(each -> each.code()).toList();
        var given = store.of(reading.application()).stream().filter(each -> each.kind().equals(reading.kind()) && each.isGiven());
        return new Partings(given.map(AskedReading::given).toList()).toExplain(reading.id().value(), order, terms.dispersion());
    }

    /** @param why by code of criterion; only those asked are kept */
    public void explain(ReadingId id, Map<String, String> why, Caller by) {
        var reading = mine(id, by);
        if (!reading.isGiven()) throw new Stale("reading " + id);
        var asked = parted(reading, calls.required(reading.call()));
        var marks = new LinkedHashMap<>(reading.marks());
        int told = 0;
        for (var each : why.entrySet()) {
            if (each.getValue().isBlank() || !asked.contains(each.getKey()) || each.getValue().length() > LONGEST) continue;
            marks.put(each.getKey(), marks.get(each.getKey()).explained(each.getValue()));
            told++;
        }
        if (told == 0) return;
        if (!store.write(reading.with(marks), reading.version())) throw new Stale("reading " + id);
        events.publishEvent(new PartingExplained(reading.application(), clock.instant(), by, id, told));
    }

    /** Real dossiers open once the reference files are read. */
    @Transactional(readOnly = true)
    public boolean waitsForCalibration(AskedReading reading) {
        return reading.origin() != AskedReading.Origin.CALIBRATION && store.calibrationAwaited(reading.reader(), reading.call());
    }

    /** @throws NotFound when it is not the caller's: as if it did not exist */
    private AskedReading mine(ReadingId id, Caller by) {
        of(id, by);
        return store.lock(id);
    }

    /** What somebody reads. @throws NotFound when it is not theirs */
    @Transactional(readOnly = true)
    public AskedReading of(ReadingId id, Caller by) {
        return store.find(id).filter(each -> each.reader().equals(by.signedIn().id())).orElseThrow(() -> new NotFound("reading " + id));
    }

    @Transactional(readOnly = true)
    public ApplicationView dossier(AskedReading reading) {
        return applications.view(reading.application());
    }
}
