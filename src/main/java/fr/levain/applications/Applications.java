package fr.levain.applications;

import static fr.levain.applications.ApplicationStatus.*;

import fr.levain.forms.Answers;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking a dossier up, and moving it along as officers find, propose and decide. */
@Service
@Transactional
public class Applications {
    private final ApplicationStore store;
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final Ownership ownership;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Applications(
            ApplicationStore store,
            AnswerStore answers,
            CorrectionStore corrections,
            Ownership ownership,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.corrections = corrections;
        this.ownership = ownership;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such dossier */
    @Transactional(readOnly = true)
    public ApplicationView view(ApplicationId id) {
        return store.find(id).orElseThrow(() -> new NotFound("dossier " + id));
    }

    /** Those that exist, in one statement: for a list. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, ApplicationView> views(Collection<ApplicationId> ids) {
        return store.findAll(ids).stream().collect(Collectors.toMap(ApplicationView::id, Function.identity()));
    }

    /** For an officer any filed dossier they did not withdraw from (I3); for the others, theirs only. @throws NotFound otherwise */
    @Transactional(readOnly = true)
    public ApplicationView byReference(ApplicationReference reference, Caller caller) {
        return ownership.visible(reference, caller);
    }

    /** Those among these dossiers that this officer withdrew from (I3), in one statement: a list shows nothing of them. */
    @Transactional(readOnly = true)
    public Set<ApplicationId> closedTo(Collection<ApplicationId> ids, Caller caller) {
        return ownership.closedTo(ids, caller);
    }

    /** What a list of dossiers shows this reader: nothing of those they withdrew from (I3), in one statement. */
    @Transactional(readOnly = true)
    public <T> List<T> shownTo(Caller reader, List<T> listed, Function<T, ApplicationId> dossier) {
        var closed = ownership.closedTo(listed.stream().map(dossier).toList(), reader);
        return closed.isEmpty() ? listed : listed.stream().filter(each -> !closed.contains(dossier.apply(each))).toList();
    }

    /** Those among these dossiers that are the caller’s own, or that they were invited to, in one statement. */
    @Transactional(readOnly = true)
    public Set<ApplicationId> theirsAmong(Collection<ApplicationId> ids, Caller caller) {
        return ownership.theirsAmong(ids, caller);
    }

    /** Whether this caller may read a dossier, or what is kept of it: as {@link #byReference}, by its id. */
    @Transactional(readOnly = true)
    public boolean isVisible(ApplicationId id, Caller caller) {
        return store.find(id).filter(view -> ownership.isVisible(view, caller)).isPresent();
    }

    /** The answers as filed, and as corrected since at the service's request; those of a draft are nobody's but its authors'. */
    @Transactional(readOnly = true)
    public Answers answers(ApplicationId id) {
        return corrections.standing(id, answers.filedAnswers(id)).orElse(Answers.NONE);
    }

    /** What was filed, sealed; empty for a draft. */
    @Transactional(readOnly = true)
    public Optional<Filing> filing(ApplicationId id) {
        return answers.filing(id);
    }

    /** Whose filing agreed to letters on the portal (I8), in one statement: for a list. */
    @Transactional(readOnly = true)
    public Set<ApplicationId> consenting(Collection<ApplicationId> ids) {
        return answers.consenting(ids);
    }

    /** The partners declared in what was filed. */
    @Transactional(readOnly = true)
    public List<Party> parties(ApplicationId id) {
        return answers.parties(id);
    }

    /**
     * Nothing more is awaited; the day is kept. A dossier already under assessment keeps its place (D8).
     */
    public void markComplete(ApplicationId id, Caller by) {
        var now = clock.instant();
        var view = view(id);
        if (view.status() != UNDER_ASSESSMENT) move(view, COMPLETE);
        store.markComplete(id, now);
        events.publishEvent(new FoundComplete(id, now, by));
    }

    public void markUnderAssessment(ApplicationId id, Caller by) {
        move(id, UNDER_ASSESSMENT, now -> new AssessmentStarted(id, now, by));
    }

    public void recordProposed(ApplicationId id, Caller by) {
        move(id, PROPOSED, now -> new ApplicationProposed(id, now, by));
    }

    /** The act of the authority. Its author learns it by notification only. */
    public void recordOutcome(ApplicationId id, Outcome outcome, Caller by) {
        move(id, outcome.status(), now -> new OutcomeRecorded(id, now, by, outcome));
    }

    public void declareInadmissible(ApplicationId id, Caller by) {
        move(id, INADMISSIBLE, now -> new FoundInadmissible(id, now, by));
    }

    /** D01: put away without a decision on the request. */
    public void close(ApplicationId id, Caller by) {
        move(id, CLOSED, now -> new ApplicationClosed(id, now, by));
    }

    private void move(ApplicationId id, ApplicationStatus to, Function<Instant, ApplicationEvent> announced) {
        move(view(id), to);
        events.publishEvent(announced.apply(clock.instant()));
    }

    private void move(ApplicationView view, ApplicationStatus to) {
        ApplicationLifecycle.TABLE.check(view.status(), to);
        store.move(view.id(), view.status(), to);
    }
}
