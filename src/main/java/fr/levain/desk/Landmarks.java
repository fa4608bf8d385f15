package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Following;
import fr.levain.applications.Supplement;
import fr.levain.assessment.Admissibility;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Inadmissibility;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.Recommendations;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.committees.Committees;
import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Notifications;
import fr.levain.opinions.OpinionDelays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers the dates and the waiting of one dossier from the modules that know them, each asked only when it may know. */
@Component
class Landmarks {
    /** What the row of a dossier says of its time. */
    record Drawn(WaitsFor waitsFor, List<Steps.Span> steps) {}

    /** What an assessment leads to. */
    private static final Set<String> ENDS = Set.of("ApplicationProposed", "FoundInadmissible", "ApplicationClosed", "ApplicationWithdrawn");

    private final CaseRowStore rows;
    private final Following following;
    private final Journal journal;
    private final Recommendations recommendations;
    private final Admissibility admissibility;
    private final Committees committees;
    private final Decisions decisions;
    private final Notifications notifications;
    private final OpinionDelays opinions;
    private final ServiceLevelsInPack levels;

    Landmarks(
            CaseRowStore rows, Following following, Journal journal, Recommendations recommendations, Admissibility admissibility, Committees committees, Decisions decisions,
            Notifications notifications, OpinionDelays opinions, ServiceLevelsInPack levels) {
        this.rows = rows;
        this.following = following;
        this.journal = journal;
        this.recommendations = recommendations;
        this.admissibility = admissibility;
        this.committees = committees;
        this.decisions = decisions;
        this.notifications = notifications;
        this.opinions = opinions;
        this.levels = levels;
    }

    /** @param started when its assessment began */
    Drawn of(CaseFile file, ApplicationView view, List<Supplement> supplements, Optional<Instant> started) {
        var pieces = supplements.stream().filter(asked -> asked.kind() == Supplement.Kind.PIECES).toList();
        boolean fresh = view.status() == ApplicationStatus.SUBMITTED && started.isEmpty();
        var proposal = fresh ? Optional.<Recommendation>empty() : recommendations.of(view.id());
        var outcome = view.status().isOutcome() ? notifications.of(view.id()) : Optional.<DecidedOutcome>empty();
        return new Drawn(
                WaitsFor.of(view.status(), pieces.stream().anyMatch(Supplement::isOpen), isToSign(view, proposal),
                        view.status() == ApplicationStatus.PROPOSED && committees.serving(view.callSlug()).isPresent(),
                        outcome.flatMap(DecidedOutcome::sentOn).isPresent()),
                Steps.of(new Steps.Dates(
                        view.status(), Steps.day(view.submittedAt().orElse(file.openedAt())), file.completeAt().map(Steps::day), started.map(Steps::day),
                        proposal.filter(made -> made.status() == Recommendation.Status.VALIDATED).flatMap(_ -> rows.proposedAt(view.id())).map(Steps::day),
                        outcome.flatMap(this::decidedOn), outcome.flatMap(DecidedOutcome::sentOn),
                        outcome.filter(DecidedOutcome::awarded).flatMap(DecidedOutcome::notifiedOn), resumption(view.id()),
                        pieces.stream().map(asked -> new Steps.Request(Steps.day(asked.askedAt()), asked.closedAt().map(Steps::day))).toList(),
                        opinions.of(view.id()).stream().map(asked -> new Steps.AskedOpinion(asked.asked(), asked.due(), asked.ended())).toList()),
                        levels.levels()));
    }

    /** Read from the journal for the few that were taken up again. */
    private Optional<Steps.Resumption> resumption(ApplicationId application) {
        return following.resumedOn(application).map(on -> new Steps.Resumption(on,
                journal.landmarksOf(application.subject(), ENDS).stream().map(TimelineEntry::at).map(Steps::day).filter(day -> !day.isAfter(on)).max(Comparator.naturalOrder())));
    }

    private boolean isToSign(ApplicationView view, Optional<Recommendation> proposal) {
        if (proposal.filter(made -> made.status() == Recommendation.Status.MADE).isPresent()) return true;
        return view.status().isOpen()
                && admissibility.inadmissibility(view.id()).filter(each -> each.status() == Inadmissibility.Status.PROPOSED).isPresent();
    }

    private Optional<LocalDate> decidedOn(DecidedOutcome outcome) {
        return outcome.act().map(decisions::act).map(Act::votedOn).or(() -> outcome.signed().map(DecidedOutcome.Signed::on));
    }
}
