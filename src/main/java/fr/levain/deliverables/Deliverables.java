package fr.levain.deliverables;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Following;
import fr.levain.assessment.Assessments;
import fr.levain.calls.Calls;
import fr.levain.calls.DocumentRequirement;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a holder files once the aid is awarded and notified, and what the service says of it. */
@Service
@Transactional
public class Deliverables {
    private final DeliverableStore store;
    private final Applications applications;
    private final Following following;
    private final Assessments assessments;
    private final Calls calls;
    private final Documents documents;
    private final DeliverableMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliverables(
            DeliverableStore store,
            Applications applications,
            Following following,
            Assessments assessments,
            Calls calls,
            Documents documents,
            DeliverableMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.applications = applications;
        this.following = following;
        this.assessments = assessments;
        this.calls = calls;
        this.documents = documents;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** In the order of the terms; none before the award is notified: its author learns it by no other way. */
    @Transactional(readOnly = true)
    public List<Deliverable> of(ApplicationId application) {
        var view = following.asTold(applications.view(application));
        if (view.status() != ApplicationStatus.AWARDED || !following.isNotified(application)) return List.of();
        return calls.revision(view.callRevision()).deliverables().stream().map(piece -> read(application, piece)).toList();
    }

    /** @throws NotFound when the dossier is not theirs, or nothing of this name is awaited */
    @Transactional(readOnly = true)
    public Deliverable theirs(ApplicationReference reference, String code, Caller caller) {
        return found(following.theirs(reference, caller).id(), code);
    }

    /** For an officer. */
    @Transactional(readOnly = true)
    public Deliverable deliverable(String reference, String code, Caller officer) {
        return found(assessments.byReference(reference, officer).application(), code);
    }

    /** The latest file counts; those before stay. */
    public UploadResult file(ApplicationReference reference, String code, Upload upload, String message, Caller by) {
        var view = following.theirs(reference, by);
        var deliverable = found(view.id(), code);
        DeliverableLifecycle.MOVES.check(deliverable.state(), DeliverableState.FILED);
        var now = clock.instant();
        var result = documents.store(upload, by, view.id().subject(), now);
        if (!(result instanceof UploadResult.Stored(var document))) return result;
        var filing = new Filing(UuidV7.at(now), document.id(), document.name(), message.strip(), now, Optional.empty(), Optional.empty());
        store.file(view.id(), code, deliverable.state(), filing, by.signedIn().id());
        events.publishEvent(new DeliverableFiled(view.id(), now, by, code, deliverable.label()));
        assessments.caseOf(view.id()).flatMap(file -> file.officer()).ifPresent(officer -> mails.filed(view, deliverable, officer));
        return result;
    }

    public void accept(String reference, String code, String word, Caller by) {
        judge(reference, code, DeliverableState.ACCEPTED, word, by);
    }

    /** @param reason what to take up again, as its holder will read it */
    public void sendBack(String reference, String code, String reason, Caller by) {
        judge(reference, code, DeliverableState.SENT_BACK, reason, by);
    }

    private void judge(String reference, String code, DeliverableState to, String answer, Caller by) {
        var view = view(assessments.handled(reference, by).application());
        var deliverable = found(view.id(), code);
        DeliverableLifecycle.MOVES.check(deliverable.state(), to);
        var now = clock.instant();
        store.judge(view.id(), code, to, deliverable.latest().orElseThrow(), answer.strip(), by.signedIn().id(), now);
        events.publishEvent(to == DeliverableState.ACCEPTED
                ? new DeliverableAccepted(view.id(), now, by, code, deliverable.label())
                : new DeliverableSentBack(view.id(), now, by, code, deliverable.label()));
        mails.judged(view, deliverable, to == DeliverableState.ACCEPTED);
    }

    private ApplicationView view(ApplicationId application) {
        return applications.view(application);
    }

    private Deliverable found(ApplicationId application, String code) {
        return of(application).stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("deliverable " + code));
    }

    private Deliverable read(ApplicationId application, DocumentRequirement piece) {
        return new Deliverable(piece.code(), piece.label(), store.state(application, piece.code()), store.filings(application, piece.code()));
    }
}
