package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.FreshVerdicts;
import fr.levain.assessment.Checklist.Answer;
import fr.levain.assessment.Checklist.Family;
import fr.levain.assessment.Checklist.Line;
import fr.levain.eligibility.Ground;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** The term of the vocabulary a form asks it under. */
    private static final String INNOVATION = "innovation_types";

    private final Applications applications;
    private final Forms forms;
    private final FreshVerdicts verdicts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admissibility(
            Assessments assessments,
            AdmissibilityStore store,
            Applications applications,
            Forms forms,
            FreshVerdicts verdicts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.applications = applications;
        this.forms = forms;
        this.verdicts = verdicts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The grounds sealed at the filing, then the three questions of a subsidy (S1), and those of social innovation (S2) where
     * the form asks what is new; as confirmed so far.
     */
    @Transactional(readOnly = true)
    public Checklist checklist(ApplicationId application) {
        var lines = new ArrayList<Line>();
        applications.filing(application).ifPresent(filing ->
                filing.verdict().grounds().forEach(ground -> lines.add(line(ground))));
        lines.addAll(Checklist.subsidyQuestions());
        if (forms.revision(applications.view(application).form()).fieldOf(INNOVATION).isPresent()) lines.addAll(Checklist.innovationQuestions());
        var confirmed = store.confirmed(application);
        lines.replaceAll(line -> Optional.ofNullable(confirmed.get(line.code()))
                .map(kept -> line.confirmedAs(kept.answer(), kept.reason())).orElse(line));
        return new Checklist(lines);
    }

    /** The same, with what the rules find today beside what they found at the filing (A4: both are shown, neither decides). */
    @Transactional(readOnly = true)
    public Checklist compared(Checklist checklist, ApplicationId application) {
        var today = new HashMap<String, Answer>();
        verdicts.of(application).ifPresent(verdict -> verdict.grounds().forEach(ground -> today.put(ground.rule().id(), computed(ground))));
        return new Checklist(checklist.lines().stream()
                .map(line -> Optional.ofNullable(today.get(line.code())).map(line::found).orElse(line)).toList());
    }

    /**
     * What was typed: {@code ligne.CODE} is an answer, {@code motif.CODE} the reason of a disagreement. Following what the
     * rules find today is reason enough.
     */
    @Transactional(readOnly = true)
    public Checklist read(ApplicationId application, Map<String, String> typed) {
        return new Checklist(compared(checklist(application), application).lines().stream()
                .map(line -> line.confirmedAs(
                        answer(typed.getOrDefault("ligne." + line.code(), "")), typed.getOrDefault("motif." + line.code(), "")))
                .map(line -> line.followsToday() ? line.confirmedAs(line.confirmed(), "Constat refait le %s.".formatted(French.day(clock.instant()))) : line)
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
        var computed = computed(ground);
        return new Line(ground.rule().id(), Family.ELIGIBILITY, ground.rule().title(), ground.message(), computed, computed, "");
    }

    private static Answer computed(Ground ground) {
        return switch (ground.outcome()) {
            case MET -> Answer.YES;
            case NOT_MET -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
            case NOT_CONCERNED -> Answer.NOT_CONCERNED;
        };
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
