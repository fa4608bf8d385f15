package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.calls.CallRevision;
import fr.levain.calls.Calls;
import fr.levain.calls.Expense;
import fr.levain.eligibility.AmountComputation;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.envelopes.Draw;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.Envelopes;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.EligibleCosts;
import fr.levain.forms.Value;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.stateaid.AidGranted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The amount the officer proposes, computed in front of the reader, and its validation by the head. */
@Service
@Transactional
public class Recommendations {
    /** How making a proposal ends. */
    public sealed interface ProposalResult {
        record Made() implements ProposalResult {}

        record Unsettled(List<Proposal.Gap> gaps) implements ProposalResult {}
    }

    private final Assessments assessments;
    private final RecommendationStore store;
    private final Applications applications;
    private final Calls calls;
    private final Envelopes envelopes;
    private final StateAidCheck stateAid;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recommendations(
            Assessments assessments,
            RecommendationStore store,
            Applications applications,
            Calls calls,
            Envelopes envelopes,
            StateAidCheck stateAid,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.applications = applications;
        this.calls = calls;
        this.envelopes = envelopes;
        this.stateAid = stateAid;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Recommendation> of(ApplicationId application) {
        return store.find(application);
    }

    /** The latest dossiers whose proposal the head validated, whatever became of them since. */
    @Transactional(readOnly = true)
    public List<ApplicationId> validated(int max) {
        return store.validated(max);
    }

    /** The budget as filed: where the officer starts from. */
    @Transactional(readOnly = true)
    public Optional<BudgetTotals> budget(ApplicationId application) {
        return applications.answers(application).byField().values().stream()
                .flatMap(answer -> answer.known().stream())
                .flatMap(value -> value instanceof Value.BudgetLines lines ? Optional.of(BudgetTotals.of(lines)).stream() : java.util.stream.Stream.of())
                .findFirst();
    }

    /** What the terms count of the charges; empty where they name no account of the budget. */
    @Transactional(readOnly = true)
    public Optional<EligibleCosts> eligible(ApplicationId application) {
        return budget(application).flatMap(totals -> EligibleCosts.of(terms(application).sheet().expenses().stream().map(Expense::rule).toList(), totals));
    }

    /** E6: the de minimis aid of other funders, as the dossier declares it. */
    @Transactional(readOnly = true)
    public Euros declaredAid(ApplicationId application) {
        return Euros.sum(stateAid.declaredIn(application, LocalDate.ofInstant(clock.instant(), French.PARIS)).stream().map(AidGranted::amount).toList());
    }

    /** Each step of the computation by the terms of the call. */
    @Transactional(readOnly = true)
    public AmountComputation compute(ApplicationId application, Proposal proposal) {
        var view = applications.view(application);
        return terms(application).amounts().compute(new AmountTerms.Case(
                proposal.base(), proposal.basis().isStateAid(), proposal.otherPublicAid(), view.requested()));
    }

    /** Why the vote cannot grant this much; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> excess(ApplicationId application, Euros amount) {
        var ceiling = terms(application).amounts().ceiling().map(Figure::value);
        return store.find(application).flatMap(made -> made.excess(amount, ceiling));
    }

    @Transactional(readOnly = true)
    public Optional<EnvelopeView> envelope(ApplicationId application) {
        return envelopes.find(terms(application).envelope());
    }

    /** Settles amount, basis and ceiling before the vote, and sets the money aside. */
    public ProposalResult make(String reference, Proposal proposal, Caller by) {
        var application = assessments.handled(reference, by).application();
        var now = clock.instant();
        var computation = compute(application, proposal);
        var gaps = new ArrayList<>(proposal.gaps(computation));
        if (gaps.isEmpty() && proposal.favourable()) {
            // E1, E9: basis, declaration and ceiling are settled here, before the vote.
            stateAid.problem(applications.view(application), proposal, LocalDate.ofInstant(now, French.PARIS), by)
                    .ifPresent(problem -> gaps.add(new Proposal.Gap("fondement", problem)));
        }
        if (!gaps.isEmpty()) return new ProposalResult.Unsettled(gaps);
        var envelope = terms(application).envelope();
        if (proposal.favourable()) {
            // where a committee arbitrates, a proposal may go beyond what is left: nothing is set aside for it until the minutes are signed
            if (envelopes.reserve(envelope, proposal.amount(), application.subject(), by) instanceof Draw.Insufficient(var available, var asked)
                    && !envelopes.of(envelope).arbitrated())
                return new ProposalResult.Unsettled(List.of(new Proposal.Gap("montant",
                        "Il reste %s dans l’enveloppe : il manque %s.".formatted(available, asked.minus(available)))));
        } else {
            envelopes.release(envelope, application.subject(), by);
        }
        var amount = proposal.favourable() ? proposal.amount() : Euros.ZERO;
        var made = new Recommendation(
                Recommendation.Status.MADE, proposal.favourable(), proposal.base(), proposal.otherPublicAid(), computation.appliedRate(),
                computation.proposal(), amount, computation.steps(), proposal.aboveReason().strip(),
                proposal.basis().name(), proposal.basisReason().strip(), proposal.declaredAid(), proposal.activity(),
                proposal.conditions().strip(), proposal.reasons().strip(), proposal.instalments(), envelope, now, "");
        if (!store.make(application, made, by)) throw new Stale("recommendation of " + reference);
        events.publishEvent(new RecommendationMade(
                application, now, by, amount, computation.proposal(), proposal.basis().name()));
        return new ProposalResult.Made();
    }

    /** The head makes it the proposal of the service: the dossier is ready for the vote. */
    public void validate(String reference, Caller head) {
        var application = byHead(reference, head);
        var now = clock.instant();
        if (!store.decide(application, Recommendation.Status.VALIDATED, "", head, now))
            throw new Stale("recommendation of " + reference);
        applications.recordProposed(application, head);
        events.publishEvent(new AssessmentCompleted(
                application, now, head, store.find(application).orElseThrow().amount()));
    }

    public void giveBack(String reference, String answer, Caller head) {
        var application = byHead(reference, head);
        var now = clock.instant();
        if (!store.decide(application, Recommendation.Status.RETURNED, answer.strip(), head, now))
            throw new Stale("recommendation of " + reference);
        events.publishEvent(new RecommendationReturned(application, now, head));
    }

    private ApplicationId byHead(String reference, Caller head) {
        if (!head.has(Role.HEAD)) throw new NotAllowed();
        return assessments.handled(reference, head).application();
    }

    private CallRevision terms(ApplicationId application) {
        return calls.revision(applications.view(application).callRevision());
    }
}
