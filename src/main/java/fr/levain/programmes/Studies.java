package fr.levain.programmes;

import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The study of opportunity of a need: begun, written as it goes, concluded by an opinion and a decision. */
@Service
@Transactional
public class Studies {
    private final CaughtNeeds needs;
    private final CaughtNeedStore store;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Studies(CaughtNeeds needs, CaughtNeedStore store, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.needs = needs;
        this.store = store;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Stale when somebody began it, or set the need aside */
    public void begin(CaughtNeedId id, LocalDate from, LocalDate until, Caller by) {
        begin(id, from, until, by, clock.instant());
    }

    void begin(CaughtNeedId id, LocalDate from, LocalDate until, Caller by, Instant now) {
        var need = needs.find(id, by);
        store.move(need, NeedStatus.STUDIED, "", now);
        store.put(id, OpportunityStudy.begun(from, until));
        events.publishEvent(new NeedStudied(id, need.programme(), now, by));
    }

    /**
     * Noted twice, it is noted once.
     *
     * @param read {@link OpportunityStudy#mark} of what whoever writes had before their eyes
     * @throws Stale when it is over, or somebody wrote in it in between
     */
    public void note(CaughtNeedId id, OpportunityStudy.Notes notes, String read, Caller by) {
        var need = lock(id, by);
        var noted = underWay(need).noted(notes);
        if (need.study().filter(noted::equals).isPresent()) return;
        checkRead(need, read);
        store.put(id, noted);
        events.publishEvent(new NeedStudyNoted(id, need.programme(), clock.instant(), by));
    }

    /**
     * The need looks for somebody to carry it, or is set aside.
     *
     * @param read {@link OpportunityStudy#mark} of what whoever concludes had before their eyes
     * @throws Stale when it is over, or somebody wrote in it in between
     */
    public void conclude(CaughtNeedId id, OpportunityStudy.Notes notes, StudyConclusion conclusion, String read, Caller by) {
        checkRead(lock(id, by), read);
        conclude(id, notes, conclusion, by, clock.instant());
    }

    void conclude(CaughtNeedId id, OpportunityStudy.Notes notes, StudyConclusion conclusion, Caller by, Instant now) {
        var need = lock(id, by);
        var study = underWay(need).noted(notes).concluded(conclusion, LocalDate.ofInstant(now, French.PARIS));
        store.move(need, conclusion.goes() ? NeedStatus.OPPORTUNE : NeedStatus.SET_ASIDE, conclusion.goes() ? "" : conclusion.word(), now);
        store.put(id, study);
        if (conclusion.goes()) {
            store.foundOpportune(id, now);
            events.publishEvent(new NeedOpportune(id, need.programme(), now, by));
        } else events.publishEvent(new NeedSetAside(id, need.programme(), now, by));
    }

    /** A file of the study, for the team alone; once the need is over, none is added. */
    public UploadResult attach(CaughtNeedId id, Upload upload, Caller by) {
        var need = needs.find(id, by);
        if (need.study().isEmpty() || need.status().isOver()) throw new Stale("study of " + id);
        return documents.store(upload, by, id.subject(), clock.instant());
    }

    /** @throws NotFound when it is not of this study */
    public void detach(CaughtNeedId id, DocumentId document, Caller by) {
        var need = needs.find(id, by);
        if (documents.find(document).filter(found -> found.owner().equals(need.id().subject())).isEmpty()) throw new NotFound("document " + document);
        documents.remove(document, by, clock.instant());
    }

    /** Held until the transaction ends. */
    private CaughtNeed lock(CaughtNeedId id, Caller by) {
        needs.find(id, by);
        return store.lock(id);
    }

    private static void checkRead(CaughtNeed need, String read) {
        if (!underWay(need).mark().equals(read)) throw new Stale("study of " + need.id());
    }

    private static OpportunityStudy underWay(CaughtNeed need) {
        if (need.status() != NeedStatus.STUDIED) throw new Stale("study of " + need.id());
        return need.study().orElseThrow(() -> new NotFound("study of " + need.id()));
    }
}
