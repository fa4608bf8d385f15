package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Checklist.Answer;
import fr.levain.assessment.Checklist.Family;
import fr.levain.assessment.Checklist.Line;
import fr.levain.eligibility.Ground;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rules found, what a person confirms of it, and the proposal to find a dossier inadmissible. */
@Service
@Transactional
public class Admissibility {
    private final Assessments assessments;
    private final AdmissibilityStore store;
    private final Applications applications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admissibility(
            Assessments assessments,
            AdmissibilityStore store,
            Applications applications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    /** The grounds sealed at the filing, then the three questions of a subsidy (S1), as confirmed so far. */
    @Transactional(readOnly = true)
    public Checklist checklist(ApplicationId application) {
        var lines = new ArrayList<Line>();
        applications.filing(application).ifPresent(filing ->
                filing.verdict().grounds().forEach(ground -> lines.add(line(ground))));
        lines.addAll(Checklist.subsidyQuestions());
        var confirmed = store.confirmed(application);
        lines.replaceAll(line -> Optional.ofNullable(confirmed.get(line.code()))
                .map(kept -> line.confirmedAs(kept.answer(), kept.reason())).orElse(line));
        return new Checklist(lines);
    }

    /** What was typed: {@code ligne.CODE} is an answer, {@code motif.CODE} the reason of a disagreement. */
    @Transactional(readOnly = true)
    public Checklist read(ApplicationId application, Map<String, String> typed) {
        return new Checklist(checklist(application).lines().stream()
                .map(line -> line.confirmedAs(
                        answer(typed.getOrDefault("ligne." + line.code(), "")), typed.getOrDefault("motif." + line.code(), "")))
                .toList());
    }

    /** The caller checks {@link Checklist#gaps} first. */
    public void confirm(String reference, Checklist checklist, Caller by) {
        if (!checklist.gaps().isEmpty()) throw new IllegalArgumentException("Une liste incomplète ne se confirme pas.");
        var application = assessments.handled(reference, by).application();
        var now = clock.instant();
        store.confirm(application, checklist, by, now);
        events.publishEvent(new ChecklistConfirmed(
                application, now, by, checklist.lines().size(), checklist.overridden()));
    }

    @Transactional(readOnly = true)
    public boolean isConfirmed(ApplicationId application) {
        return !store.confirmed(application).isEmpty();
    }

    @Transactional(readOnly = true)
    public Optional<Inadmissibility> inadmissibility(ApplicationId application) {
        return store.inadmissibility(application);
    }

    public void propose(String reference, String reasons, Caller by) {
        var application = assessments.handled(reference, by).application();
        var now = clock.instant();
        if (!store.propose(application, reasons.strip(), by, now)) throw new Stale("inadmissibility of " + reference);
        events.publishEvent(new InadmissibilityProposed(application, now, by));
    }

    /** I1: signed by the head, never by the officer alone. I5: by someone told in full. */
    public void sign(String reference, Inadmissibility.Signature signature, Caller head) {
        var application = byHead(reference, head);
        var now = clock.instant();
        if (!store.decide(application, Inadmissibility.Status.SIGNED, "", head, now))
            throw new Stale("inadmissibility of " + reference);
        applications.declareInadmissible(application, head);
        var reasons = store.inadmissibility(application).orElseThrow().reasons();
        events.publishEvent(new InadmissibilitySigned(application, now, head, reasons, signature));
    }

    public void decline(String reference, String answer, Caller head) {
        var application = byHead(reference, head);
        var now = clock.instant();
        if (!store.decide(application, Inadmissibility.Status.DECLINED, answer.strip(), head, now))
            throw new Stale("inadmissibility of " + reference);
        events.publishEvent(new InadmissibilityDeclined(application, now, head));
    }

    private ApplicationId byHead(String reference, Caller head) {
        if (!head.has(Role.HEAD)) throw new NotAllowed();
        return assessments.handled(reference, head).application();
    }

    private static Line line(Ground ground) {
        var computed = switch (ground.outcome()) {
            case MET -> Answer.YES;
            case NOT_MET -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
            case NOT_CONCERNED -> Answer.NOT_CONCERNED;
        };
        return new Line(ground.rule().id(), Family.ELIGIBILITY, ground.rule().title(), ground.message(), computed, computed, "");
    }

    private static Answer answer(String typed) {
        return switch (typed) {
            case "oui" -> Answer.YES;
            case "non" -> Answer.NO;
            case "sans-objet" -> Answer.NOT_CONCERNED;
            default -> Answer.UNKNOWN;
        };
    }
}
