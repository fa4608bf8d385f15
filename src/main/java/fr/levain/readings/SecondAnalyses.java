package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.ProposalCondition;
import fr.levain.assessment.Recommendations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.readings.ReadingTerms.Checklist;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The technical, legal and financial analysis of a dossier: written, signed, opened again to be corrected. */
@Service
@Transactional
public class SecondAnalyses {
    /** How writing ends. */
    public sealed interface Result {
        record Kept() implements Result {}

        record Signed() implements Result {}

        record Incomplete(List<SecondAnalysis.Gap> gaps) implements Result {}

        /** Somebody wrote in between: nothing is overwritten. */
        record Moved() implements Result {}
    }

    private final SecondAnalysisStore store;
    private final ReadingCalls calls;
    private final Applications applications;
    private final Assessments assessments;
    private final Recommendations recommendations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondAnalyses(
            SecondAnalysisStore store, ReadingCalls calls, Applications applications, Assessments assessments, Recommendations recommendations,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.recommendations = recommendations;
        this.events = events;
        this.clock = clock;
    }

    /** What the call asks; empty when it asks no second analysis. */
    @Transactional(readOnly = true)
    public Optional<Checklist> checklist(ApplicationId application) {
        return calls.terms(applications.view(application).callSlug()).flatMap(ReadingTerms::secondAnalysis);
    }

    @Transactional(readOnly = true)
    public SecondAnalysis of(ApplicationId application) {
        return store.find(application).orElse(SecondAnalysis.BLANK);
    }

    /** All the expenses of the budget; none without a budget. */
    @Transactional(readOnly = true)
    public Optional<Euros> charges(ApplicationId application) {
        return recommendations.budget(application).map(totals -> totals.charges());
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(String reference, Caller caller) {
        var file = assessments.byReference(reference, caller);
        return (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)) && file.isHandledBy(caller) && isBeingAssessed(applications.view(file.application()).status());
    }

    private static boolean isBeingAssessed(ApplicationStatus status) {
        return switch (status) {
            case SUBMITTED, COMPLETE, UNDER_ASSESSMENT, DEFERRED, REINSTATED -> true;
            case DRAFT, PROPOSED, ON_AGENDA, RESERVED, AWARDED, REFUSED, INADMISSIBLE, CLOSED, REORIENTED, WITHDRAWN -> false;
        };
    }

    /** @param sign for good; else the draft is kept */
    public Result write(String reference, SecondAnalysis typed, boolean sign, Caller by) {
        if (!mayWrite(reference, by)) throw new NotAllowed();
        var application = assessments.handled(reference, by).application();
        var list = checklist(application).orElseThrow(() -> new Stale("second analysis of " + reference));
        var now = clock.instant();
        if (!store.save(application, typed, by, now)) return new Result.Moved();
        if (!sign) return new Result.Kept();
        var gaps = typed.gaps(list, charges(application));
        if (!gaps.isEmpty()) return new Result.Incomplete(gaps);
        if (!store.sign(application, by, now)) throw new Stale("second analysis of " + reference);
        events.publishEvent(new SecondAnalysisSigned(application, now, by, typed.verdict().orElseThrow(), typed.eligible().orElse(Euros.ZERO).cents()));
        return new Result.Signed();
    }

    /** Until the dossier is proposed to the vote. */
    public void reopen(String reference, Caller by) {
        if (!mayWrite(reference, by)) throw new NotAllowed();
        var application = assessments.handled(reference, by).application();
        if (!store.reopen(application)) throw new Stale("second analysis of " + reference);
        events.publishEvent(new SecondAnalysisReopened(application, clock.instant(), by));
    }

    /** No proposal goes to the committee before it is signed, where the call says so. */
    @Component
    static class BeforeTheCommittee implements ProposalCondition {
        private final SecondAnalysisStore store;
        private final ReadingTermsStore terms;
        private final Applications applications;

        BeforeTheCommittee(SecondAnalysisStore store, ReadingTermsStore terms, Applications applications) {
            this.store = store;
            this.terms = terms;
            this.applications = applications;
        }

        @Override
        public Optional<String> missing(ApplicationId application) {
            var required = terms.find(applications.view(application).callSlug()).flatMap(ReadingTerms::secondAnalysis).filter(Checklist::required);
            return required.isEmpty() || store.isSigned(application) ? Optional.empty()
                    : Optional.of("« %s » n’est pas signée : cet appel la demande avant tout vote. Signez-la depuis le dossier.".formatted(required.get().title()));
        }
    }
}
