package fr.levain.support;

import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.programmes.Programmes;
import fr.levain.support.SupportSession.SeenBy;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team and the holder of a follow-up send each other. Whoever sends a document says who reads it, and takes it back. */
@Service
@Transactional
public class FollowUpDocuments {
    private final PlanStore plans;
    private final PlanAccess access;
    private final FollowUpDocumentStore store;
    private final Documents documents;
    private final Programmes programmes;
    private final SupportMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpDocuments(
            PlanStore plans, PlanAccess access, FollowUpDocumentStore store, Documents documents, Programmes programmes, SupportMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.store = store;
        this.documents = documents;
        this.programmes = programmes;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** By the team. @param about code of a step or milestone of the programme; empty for none @throws NotFound when the programme has no such one */
    public UploadResult attach(String reference, Upload upload, SeenBy readers, String about, Caller caller) {
        return keep(access.writable(reference, caller), upload, readers, about, false, caller);
    }

    /** By the holder, to their team at least; it is told. @throws Stale when the follow-up is not going on @throws NotFound when the programme has no such step or milestone */
    public UploadResult send(String token, Upload upload, SeenBy readers, String about, Caller caller) {
        if (readers == SeenBy.TEAM) throw new IllegalArgumentException("A holder reads what they send.");
        var plan = active(token);
        var result = keep(plan, upload, readers, about, true, caller);
        if (result instanceof UploadResult.Stored) mails.documentSent(plan);
        return result;
    }

    /** The team shows one to others, or to fewer, at once. What the holder sent, only the holder shows. @throws NotFound when it is not of this follow-up */
    public void show(String reference, DocumentId document, SeenBy readers, Caller caller) {
        show(access.writable(reference, caller), document, readers, false, caller);
    }

    /** The same, by the holder. */
    public void showMine(String token, DocumentId document, SeenBy readers, Caller caller) {
        if (readers == SeenBy.TEAM) throw new IllegalArgumentException("A holder reads what they send.");
        show(active(token), document, readers, true, caller);
    }

    /** The team takes out one of its own; what the holder sent, only the holder takes back. @throws NotFound when it did not send it */
    public void detach(String reference, DocumentId document, Caller caller) {
        var plan = access.writable(reference, caller);
        store.find(plan.id(), document).filter(filed -> !filed.fromHolder()).orElseThrow(() -> new NotFound("document " + document));
        remove(plan, document, caller);
    }

    /** The holder takes back one they sent, whatever became of the follow-up. @throws NotFound when they did not send it */
    public void takeBack(String token, DocumentId document, Caller caller) {
        var plan = plans.lock(plans.byToken(token).id());
        store.find(plan.id(), document).filter(FiledDocument::fromHolder).orElseThrow(() -> new NotFound("document " + document));
        remove(plan, document, caller);
    }

    /** One of theirs, for whoever has no account. @throws NotFound when it is not theirs to read */
    @Transactional(readOnly = true)
    public StoredDocument open(String token, DocumentId document) {
        return store.find(plans.byToken(token).id(), document).filter(FiledDocument::isForHolder).flatMap(_ -> documents.find(document))
                .orElseThrow(() -> new NotFound("document " + document));
    }

    private UploadResult keep(SupportPlan plan, Upload upload, SeenBy readers, String about, boolean fromHolder, Caller caller) {
        if (!isKnown(plan, about)) throw new NotFound("step or milestone " + about);
        var now = clock.instant();
        var result = documents.store(upload, caller, plan.id().subject(), now);
        if (result instanceof UploadResult.Stored(var file)) {
            store.add(plan.id(), file.id(), new FiledDocument(readers, about, fromHolder));
            events.publishEvent(new FollowUpNoted(plan.id(), Part.DOCUMENT, file.id().value(), now, caller));
        }
        return result;
    }

    private void show(SupportPlan plan, DocumentId document, SeenBy readers, boolean byHolder, Caller caller) {
        var known = store.find(plan.id(), document).filter(each -> each.fromHolder() == byHolder).orElseThrow(() -> new NotFound("document " + document));
        if (known.seenBy() == readers) return;
        store.show(document, readers);
        events.publishEvent(new FollowUpNoted(plan.id(), Part.READERS, document.value(), clock.instant(), caller));
    }

    private void remove(SupportPlan plan, DocumentId document, Caller caller) {
        store.remove(document);
        documents.remove(document, caller, clock.instant());
    }

    private SupportPlan active(String token) {
        var plan = plans.lock(plans.byToken(token).id());
        if (plan.status() != SupportStatus.ACTIVE) throw new Stale("follow-up " + plan.reference());
        return plan;
    }

    private boolean isKnown(SupportPlan plan, String about) {
        return about.isEmpty() || programmes.find(plan.programme()).stream()
                .flatMap(each -> Stream.concat(each.steps().stream().map(step -> step.code()), each.milestones().stream().map(milestone -> milestone.code()))).anyMatch(about::equals);
    }
}
