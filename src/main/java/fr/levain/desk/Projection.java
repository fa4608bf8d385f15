package fr.levain.desk;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationSubmitted;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.AssessmentStarted;
import fr.levain.applications.Following;
import fr.levain.applications.Supplement;
import fr.levain.applications.Supplements;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Scores;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.Euros;
import fr.levain.opinions.OpinionDelays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the row of a dossier anew at each fact about it, in the same transaction. */
@Service
@Transactional
public class Projection {
    private final CaseRowStore store;
    private final StepStore steps;
    private final Landmarks landmarks;
    private final CaseReading words;
    private final OpinionDelays opinions;
    private final Scores scores;
    private final Journal journal;
    private final Applications applications;
    private final Supplements supplements;
    private final Assessments assessments;
    private final Accounts accounts;
    private final Following following;

    Projection(
            CaseRowStore store,
            StepStore steps,
            Landmarks landmarks,
            CaseReading words,
            OpinionDelays opinions,
            Scores scores,
            Journal journal,
            Applications applications,
            Supplements supplements,
            Assessments assessments,
            Accounts accounts,
            Following following) {
        this.store = store;
        this.steps = steps;
        this.landmarks = landmarks;
        this.words = words;
        this.opinions = opinions;
        this.scores = scores;
        this.journal = journal;
        this.applications = applications;
        this.supplements = supplements;
        this.assessments = assessments;
        this.accounts = accounts;
        this.following = following;
    }

    /** After the module that answers the fact, whatever its place: the row is drawn from what it wrote. */
    @EventListener
    @Order
    void on(ApplicationEvent fact) {
        // the opening of its case, in the same transaction, has drawn the row already
        if (fact instanceof ApplicationSubmitted) return;
        var started = fact instanceof AssessmentStarted ? Optional.of(fact.at()) : store.startedAt(fact.application());
        assessments.caseOf(fact.application()).ifPresent(file -> write(file, started));
    }

    /**
     * Draws the row of a dossier from all that is written about it, whatever it said.
     *
     * @throws IllegalStateException when no case stands behind it
     */
    void draw(ApplicationId application) {
        // an act under way is waited for: its row is never written over with what was true before it
        store.hold(application);
        var file = assessments.caseOf(application).orElseThrow(() -> new IllegalStateException("no case for " + application));
        write(file, startedBefore(file));
    }

    private Optional<Instant> startedBefore(CaseFile file) {
        return journal.landmarksOf(file.application().subject(), Set.of("AssessmentStarted")).stream().map(TimelineEntry::at).findFirst();
    }

    private void write(CaseFile file, Optional<Instant> started) {
        var view = applications.view(file.application());
        var received = view.submittedAt().orElse(file.openedAt());
        var supplements = this.supplements.of(file.application());
        var drawn = landmarks.of(file, view, supplements, started);
        store.put(new CaseRow(
                file.application(), file.reference(), view.title(), view.holderName(), file.place(), file.department(),
                file.team(), file.officer(), file.officer().flatMap(accounts::find).map(Person::name).orElse(""),
                view.callSlug(), view.callTitle(), view.status(), view.requested().orElse(Euros.ZERO), received,
                view.status().isOpen() ? following.implicitRejection(file.application(), supplements) : Optional.empty(),
                supplements.stream().anyMatch(asked -> asked.kind() == Supplement.Kind.PIECES && asked.isOpen()),
                view.cutOff().map(Steps::day), view.commission(), drawn.waitsFor(), Steps.nearest(drawn.steps()), List.of(), List.of(),
                opinions.tally(file.application()), scores.closed(file.application())),
                words.of(view), started);
        steps.put(file.application(), file.team(), file.department(), drawn.steps());
    }
}
