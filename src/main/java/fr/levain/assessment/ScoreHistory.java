package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReinstated;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R02: each version of a score sheet, and the named acts that open it again. */
@Service
@Transactional
public class ScoreHistory {
    static final int SHORTEST_REASON = 20;

    private final Assessments assessments;
    private final Applications applications;
    private final Corrections corrections;
    private final Scores scores;
    private final ScoreVersionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreHistory(
            Assessments assessments, Applications applications, Corrections corrections, Scores scores, ScoreVersionStore store, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.applications = applications;
        this.corrections = corrections;
        this.scores = scores;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ScoreVersion> versions(ApplicationId application) {
        return store.of(application);
    }

    /** What the sheet said then. @throws NotFound when there is no such version */
    @Transactional(readOnly = true)
    public Scores.Scoring version(ApplicationId application, int number) {
        var kept = store.find(application, number).orElseThrow(() -> new NotFound("score version " + number));
        return scores.as(application, kept.marks(), true);
    }

    /** Whether its marks may still change: once the service has proposed, they stand. */
    @Transactional(readOnly = true)
    public boolean mayReopen(ApplicationId application) {
        return scores.of(application).closed() && applications.view(application).status() == ApplicationStatus.UNDER_ASSESSMENT;
    }

    /**
     * Opens a closed sheet again, its marks kept; the version before stays readable.
     *
     * @return in French, why it cannot be; empty once done
     * @throws Stale when it is not closed, or when the dossier has left the assessment
     */
    public Optional<String> reopen(String reference, String reason, Caller by) {
        var application = assessments.handled(reference, by).application();
        // whoever proposes it has done so, or waits
        corrections.standStill(application);
        if (!mayReopen(application)) throw new Stale("score sheet of " + reference);
        if (reason.strip().length() < SHORTEST_REASON)
            return Optional.of("Dites pourquoi la grille se rouvre, en %d caractères au moins : le motif reste lisible.".formatted(SHORTEST_REASON));
        var now = clock.instant();
        var last = store.last(application);
        if (!store.reopen(application, last, reason.strip(), by, now)) throw new Stale("score sheet of " + reference);
        events.publishEvent(new ScoresReopened(application, now, by, last, false));
        return Optional.empty();
    }

    /** Whoever instructs again a dossier brought back scores it afresh; what was decided on keeps its evidence. */
    @EventListener
    void on(ApplicationReinstated reinstated) {
        var last = store.last(reinstated.application());
        if (last == 0 || !store.startAgain(reinstated.application(), last, "La décision ne tient plus (%s).".formatted(reinstated.act()), reinstated.by(), reinstated.at()))
            return;
        events.publishEvent(new ScoresReopened(reinstated.application(), reinstated.at(), reinstated.by(), last, true));
    }
}
