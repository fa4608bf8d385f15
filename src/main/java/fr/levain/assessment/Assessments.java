package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationSubmitted;
import fr.levain.applications.Applications;
import fr.levain.applications.AwaitedPieceCame;
import fr.levain.applications.RequestedPieceCame;
import fr.levain.applications.Supplement;
import fr.levain.applications.Supplements;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authority's file about a dossier: who follows it, what is missing, when it was complete. */
@Service
@Transactional
public class Assessments {
    private final CaseStore store;
    private final Routing routing;
    private final Applications applications;
    private final Supplements supplements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessments(
            CaseStore store,
            Routing routing,
            Applications applications,
            Supplements supplements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.routing = routing;
        this.applications = applications;
        this.supplements = supplements;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction of the filing: a dossier filed without a case file cannot exist. */
    @EventListener
    void on(ApplicationSubmitted filed) {
        var file = routing.route(filed, applications.answers(filed.application()));
        if (store.open(file)) events.publishEvent(new CaseOpened(filed.application(), filed.at(), filed.by(), file.team()));
    }

    /** What was found of a piece says nothing of the document that has come since: it is looked at again. */
    @EventListener
    void on(RequestedPieceCame came) {
        store.reopen(came.application(), came.code());
    }

    @EventListener
    void on(AwaitedPieceCame came) {
        store.reopen(came.application(), came.code());
    }

    @EventListener
    void on(PieceScanned scanned) {
        store.reopen(scanned.application(), scanned.piece());
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> caseOf(ApplicationId application) {
        return store.find(application);
    }

    /** Those that exist, in one statement: for a list. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, CaseFile> casesOf(Collection<ApplicationId> applications) {
        return store.all(applications).stream().collect(Collectors.toMap(CaseFile::application, Function.identity()));
    }

    /** @throws NotFound when there is no such case, when the caller is no officer, or when they withdrew from it (I3) */
    @Transactional(readOnly = true)
    public CaseFile byReference(String reference, Caller officer) {
        if (!officer.isOfficer()) throw new NotFound("dossier " + reference);
        var file = store.find(reference).orElseThrow(() -> new NotFound("dossier " + reference));
        // few withdraw: only those kept apart are looked up
        if (officer instanceof Caller.Account account && file.keptApart().contains(account.id()) && store.isRecused(file.application(), account.id()))
            throw new NotFound("dossier " + reference);
        return file;
    }

    /**
     * The same, for an act.
     *
     * @throws NotAllowed when the case is neither the caller's nor their team's
     */
    @Transactional(readOnly = true)
    public CaseFile handled(String reference, Caller officer) {
        var file = byReference(reference, officer);
        if (!file.isHandledBy(officer)) throw new NotAllowed();
        return file;
    }

    public void checkDocument(String reference, String document, DocumentVerdict verdict, String comment, Caller by) {
        var file = handled(reference, by);
        var now = clock.instant();
        store.check(file.application(), new DocumentCheck(document, verdict, comment.strip(), now), by);
        events.publishEvent(new DocumentChecked(file.application(), now, by, document, verdict));
    }

    @Transactional(readOnly = true)
    public List<CaseFile> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public List<DocumentCheck> documentChecks(ApplicationId application) {
        return store.checks(application);
    }

    /** Keeps the day; « complet » promises nothing. People go through {@link Completeness#declare}, which tells what is missing. */
    public void declareComplete(String reference, Caller by) {
        var file = handled(reference, by);
        if (!store.complete(file.application(), clock.instant())) throw new Stale("case " + reference + " is complete");
        applications.markComplete(file.application(), by);
    }

    public void start(String reference, Caller by) {
        applications.markUnderAssessment(handled(reference, by).application(), by);
    }

    /** D7: two acts that must not be mixed up. Pieces the texts require suspend the delay; a clarification does not. */
    public void askPieces(String reference, List<Supplement.Piece> pieces, String message, int days, Caller by) {
        supplements.requestPieces(handled(reference, by).application(), pieces, message, days, by);
    }

    /** @param fields questions whose answers may be corrected; empty when words are enough */
    public void askClarification(String reference, List<String> fields, String message, int days, Caller by) {
        supplements.askClarification(handled(reference, by).application(), fields, message, days, by);
    }
}
