package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.calls.CallRevision;
import fr.levain.calls.Calls;
import fr.levain.eligibility.AmountComputation;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.envelopes.Draw;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.Envelopes;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.EligibleCosts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final FiledBudgets filed;
    private final RetainedBudgets budgets;
    private final List<ProposalCondition> conditions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recommendations(
            Assessments assessments,
            RecommendationStore store,
            Applications applications,
            Calls calls,
            Envelopes envelopes,
            StateAidCheck stateAid,
            FiledBudgets filed,
            RetainedBudgets budgets,
            List<ProposalCondition> conditions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.applications = applications;
        this.calls = calls;
        this.envelopes = envelopes;
        this.stateAid = stateAid;
        this.filed = filed;
        this.budgets = budgets;
        this.conditions = conditions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Recommendation> of(ApplicationId application) {
        return store.find(application);
    }

    /** Of several dossiers, in one statement. One without a proposal has no entry. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, Recommendation> of(Collection<ApplicationId> applications) {
        return store.findAll(applications);
    }

    /** The budget as filed: where the officer starts from. */
    @Transactional(readOnly = true)
    public Optional<BudgetTotals> budget(ApplicationId application) {
        return filed.of(application);
    }

    /** What the terms count of the charges; empty where they name no account of the budget. */
    @Transactional(readOnly = true)
    public Optional<EligibleCosts> eligible(ApplicationId application) {
        return filed.eligible(application);
    }

    /** The budget that officers have settled: its total is the base. */
    @Transactional(readOnly = true)
    public Optional<RetainedBudget> settledBudget(ApplicationId application) {
        return budgets.of(application).filter(RetainedBudget::isSettled);
    }

    /** I12: all the public money of the plan over the expenses kept; empty without a budget or without a base. */
    @Transactional(readOnly = true)
    public Optional<PublicShare> publicShare(ApplicationId application, Euros base) {
        var most = terms(application).amounts().publicShareCap().map(Figure::value);
        var asked = store.find(application).map(Recommendation::amount).filter(Euros::isPositive).or(() -> applications.view(application).requested());
        return filed.of(application).filter(_ -> base.isPositive())
                .map(totals -> new PublicShare(base, asked.orElse(Euros.ZERO), totals.otherPublicResources(), most));
    }

    /** What state-aid law knows of the holder: declared aid (E6), linked structures (E2), both ceilings (E1, E4). */
    @Transactional(readOnly = true)
    public AidSetting aid(ApplicationId application) {
        return stateAid.setting(applications.view(application), LocalDate.ofInstant(clock.instant(), French.PARIS));
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
        return store.find(application).flatMap(made -> made.excess(amount, applications.view(application).requested().filter(Euros::isPositive), ceiling));
    }

    @Transactional(readOnly = true)
    public Optional<EnvelopeView> envelope(ApplicationId application) {
        return envelopes.paying(terms(application).envelope(), assessments.caseOf(application).map(CaseFile::department).flatMap(DepartmentCode::read));
    }

    /** What must be done with this dossier before it goes to the vote, in French. */
    @Transactional(readOnly = true)
    public List<String> missing(ApplicationId application) {
        return conditions.stream().flatMap(each -> each.missing(application).stream()).toList();
    }

    /**
     * Settles amount, basis and ceiling before the vote, and sets the money aside. Where the budget is settled line by line,
     * the base is its total, whatever was typed.
     */
    public ProposalResult make(String reference, Proposal typed, Caller by) {
        var application = assessments.handled(reference, by).application();
        var now = clock.instant();
        var budget = settledBudget(application);
        var proposal = budget.map(RetainedBudget::retained).map(typed::on).orElse(typed);
        var computation = compute(application, proposal);
        var gaps = new ArrayList<>(proposal.gaps(computation));
        budget.map(RetainedBudget::toReview).filter(lines -> !lines.isEmpty()).ifPresent(lines -> gaps.add(new Proposal.Gap("assiette",
                "Revoyez le budget avant de proposer : %s à revoir.".formatted(French.plural(lines.size(), "ligne reste", "lignes restent")))));
        var envelope = envelope(application).map(EnvelopeView::slug).orElse(terms(application).envelope());
        var made = made(proposal, computation, envelope, now);
        if (gaps.isEmpty() && proposal.favourable()) {
            // E1, E2, E7, E9: who receives, basis, declaration, ceiling and rate are settled here, before the vote.
            stateAid.problem(applications.view(application), made, LocalDate.ofInstant(now, French.PARIS), by)
                    .ifPresent(problem -> gaps.add(new Proposal.Gap("fondement", problem)));
        }
        missing(application).forEach(each -> gaps.add(new Proposal.Gap(proposal.favourable() ? "montant" : "motifs", each)));
        if (!gaps.isEmpty()) return new ProposalResult.Unsettled(gaps);
        // a proposal made again after the envelope was shared out by territory draws from one of them only
        store.find(application).map(Recommendation::envelope).filter(former -> !former.equals(envelope))
                .ifPresent(former -> envelopes.release(former, application.subject(), by));
        if (proposal.favourable()) {
            // where a committee arbitrates, a proposal may go beyond what is left: nothing is set aside for it until the minutes are signed
            if (envelopes.reserve(envelope, proposal.amount(), application.subject(), by) instanceof Draw.Insufficient(var available, var asked)
                    && !envelopes.of(envelope).arbitrated())
                return new ProposalResult.Unsettled(List.of(new Proposal.Gap("montant",
                        "Il reste %s dans l’enveloppe : il manque %s.".formatted(available, asked.minus(available)))));
        } else {
            envelopes.release(envelope, application.subject(), by);
        }
        if (!store.make(application, made, by)) throw new Stale("recommendation of " + reference);
        events.publishEvent(new RecommendationMade(
                application, now, by, made.amount(), computation.proposal(), proposal.basis().name()));
        return new ProposalResult.Made();
    }

    private static Recommendation made(Proposal proposal, AmountComputation computation, String envelope, Instant now) {
        return new Recommendation(
                Recommendation.Status.MADE, proposal.favourable(), proposal.base(), proposal.otherPublicAid(), computation.appliedRate(),
                computation.proposal(), proposal.favourable() ? proposal.amount() : Euros.ZERO, computation.steps(), proposal.aboveReason().strip(),
                proposal.basis().name(), proposal.basisReason().strip(), proposal.declaredAid(), proposal.activity(),
                proposal.conditions().strip(), proposal.reasons().strip(), proposal.instalments(), envelope, now, "", proposal.facts(), proposal.risks().strip());
    }

    /**
     * The head makes it the proposal of the service: the dossier is ready for the vote.
     *
     * @throws Stale when something is {@link #missing} since the proposal was made
     */
    public void validate(String reference, Caller head) {
        var application = byHead(reference, head);
        if (!missing(application).isEmpty()) throw new Stale("recommendation of " + reference);
        var now = clock.instant();
        if (hasLeftItsBudget(application) || !store.decide(application, Recommendation.Status.VALIDATED, "", head, now))
            throw new Stale("recommendation of " + reference);
        applications.recordProposed(application, head);
        events.publishEvent(new AssessmentCompleted(
                application, now, head, store.find(application).orElseThrow().amount()));
    }

    /** The budget was settled otherwise since the proposal: it is to be made again. */
    @Transactional(readOnly = true)
    public boolean hasLeftItsBudget(ApplicationId application) {
        return store.find(application).filter(Recommendation::favourable)
                .filter(made -> settledBudget(application).filter(budget -> !budget.retained().equals(made.base())).isPresent()).isPresent();
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
