package fr.levain.decisions;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.Recommendations;
import fr.levain.committees.CommitteeOpinions;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.envelopes.Draw;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Stale;
import fr.levain.law.Delays;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts of the assembly, and what they say of each dossier. Awards and refusals, whatever the amount (I1). */
@Service
@Transactional
public class Decisions {
    private static final int PAGE = 50;

    /** @param next the last act shown, when others follow it */
    public record ActList(List<Act> acts, Optional<ActId> next) {}

    private final ActStore acts;
    private final OutcomeStore outcomes;
    private final PublishedStore published;
    private final Applications applications;
    private final Corrections corrections;
    private final Assessments assessments;
    private final Recommendations recommendations;
    private final CommitteeOpinions opinions;
    private final Organisations organisations;
    private final Envelopes envelopes;
    private final StateAid stateAid;
    private final Delays delays;
    private final Authority authority;
    private final Embargoes embargoes;
    private final List<AwardLimit> limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            ActStore acts, OutcomeStore outcomes, PublishedStore published, Applications applications, Corrections corrections,
            Assessments assessments, Recommendations recommendations, CommitteeOpinions opinions, Organisations organisations,
            Envelopes envelopes, StateAid stateAid, Delays delays, Authority authority, Embargoes embargoes, List<AwardLimit> limits,
            ApplicationEventPublisher events, Clock clock) {
        this.acts = acts;
        this.outcomes = outcomes;
        this.published = published;
        this.applications = applications;
        this.corrections = corrections;
        this.assessments = assessments;
        this.recommendations = recommendations;
        this.opinions = opinions;
        this.organisations = organisations;
        this.envelopes = envelopes;
        this.stateAid = stateAid;
        this.delays = delays;
        this.authority = authority;
        this.embargoes = embargoes;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** Records a deliberation: its number, the body that voted, the day and the count of the vote, who signs. */
    public DecisionResult record(
            ActId id, String number, String body, LocalDate votedOn, VoteCount count, Act.Signature signatory, Caller by) {
        var now = clock.instant();
        var misdated = DateOrder.vote(votedOn, today());
        if (misdated.isPresent()) return new Refused("vote", misdated.get());
        var miscounted = count.refusal(0);
        if (miscounted.isPresent()) return new Refused("pour", miscounted.get());
        var act = new Act(id, number.strip(), body.strip(), votedOn, Optional.empty(), signatory, Optional.of(count));
        if (!acts.add(act, by, now))
            return new Refused("numero", "La délibération « %s » est déjà enregistrée.".formatted(act.number()));
        events.publishEvent(new ActRecorded(id, now, by, act.number(), votedOn, count));
        return new Done();
    }

    /**
     * Completes an act recorded before its vote was counted, even once transmitted: what was voted does not change, what is
     * known of it does. The letters that have left stay as they were.
     */
    public DecisionResult completeCount(ActId id, VoteCount count, Caller by) {
        var act = acts.hold(id).orElseThrow(() -> new NotFound("act " + id));
        var miscounted = count.refusal(0);
        if (miscounted.isPresent()) return new Refused("pour", miscounted.get());
        if (!acts.count(id, count)) throw new Stale("the vote on act " + act.number() + " is counted");
        events.publishEvent(new ActCountCompleted(id, clock.instant(), by, count, acts.countDossiers(id, count)));
        return new Done();
    }

    public ActId newAct() {
        return ActId.at(clock.instant());
    }

    @Transactional(readOnly = true)
    public Act act(ActId id) {
        return acts.find(id).orElseThrow(() -> new NotFound("act " + id));
    }

    @Transactional(readOnly = true)
    public ActList latest(Optional<ActId> after) {
        var found = acts.latest(after, PAGE + 1);
        if (found.size() <= PAGE) return new ActList(found, Optional.empty());
        return new ActList(found.subList(0, PAGE), Optional.of(found.get(PAGE - 1).id()));
    }

    @Transactional(readOnly = true)
    public List<DecidedOutcome> outcomesOf(ActId act) {
        return outcomes.of(act);
    }

    /** Grants the aid under the conditions proposed, by the vote of the whole act. */
    public DecisionResult award(ActId id, ApplicationReference reference, Euros amount, Caller by) {
        return award(id, reference, amount, Voted.AS_PROPOSED, by);
    }

    /** Grants the aid: state aid settled, envelope drawn, or nothing at all. */
    public DecisionResult award(ActId id, ApplicationReference reference, Euros amount, Voted voted, Caller by) {
        var act = acts.share(id).orElseThrow(() -> new NotFound("act " + id));
        var now = clock.instant();
        // before the envelope: whoever withdraws the dossier takes both in this order
        var dossier = corrections.standStill(applications.byReference(reference, by).id());
        var proposal = proposalOf(dossier);
        var holder = organisations.view(dossier.holder());
        var refused = refusal(act, dossier, holder, proposal, amount).or(() -> miscounted(act, voted))
                .or(() -> voted.tooLong().map(problem -> new Refused("conditions", problem)));
        if (refused.isPresent()) return refused.get();
        var made = proposal.orElseThrow();
        var grant = made.grant(Undertaking.of(holder), amount, act.votedOn(), dossier.id().subject());
        stateAid.hold(List.of(grant.undertaking()), grant.date());
        var unlawful = stateAid.check(grant).problem();
        if (unlawful.isPresent()) return new Refused("montant", unlawful.get());
        if (envelopes.commit(made.envelope(), amount, dossier.id().subject(), by) instanceof Draw.Insufficient(var left, var asked))
            return new Refused("montant", "L’enveloppe ne suffit pas : il reste %s, il manque %s. Rien n’a été enregistré."
                    .formatted(left, asked.minus(left)));
        if (!stateAid.record(grant, holder.name(), authority.find().map(AuthorityView::name).orElse("Région"), by).isAllowed())
            throw new Stale("state aid of " + reference);
        var outcome = outcome(act, dossier, made, amount, voted, holder);
        keep(outcome, dossier, holder, made.envelope(), by, now);
        embargoes.announce(act, outcome, by);
        return new Done();
    }

    /** Refuses the aid by the vote of the whole act. */
    public DecisionResult refuse(ActId id, ApplicationReference reference, String reasons, Caller by) {
        return refuse(id, reference, reasons, Voted.AS_PROPOSED, by);
    }

    /** Refuses the aid, with reasons the applicant will read (I6). */
    public DecisionResult refuse(ActId id, ApplicationReference reference, String reasons, Voted voted, Caller by) {
        var act = acts.share(id).orElseThrow(() -> new NotFound("act " + id));
        var now = clock.instant();
        // before the envelope: whoever withdraws the dossier takes both in this order
        var dossier = corrections.standStill(applications.byReference(reference, by).id());
        var decided = alreadyDecided(dossier);
        if (decided.isPresent()) return decided.get();
        if (act.transmittedOn().isPresent()) return new Refused("motifs", TRANSMITTED);
        if (reasons.strip().length() < 20)
            return new Refused("motifs", "Écrivez les motifs du refus : le porteur les lira dans sa lettre.");
        var held = opinions.hold(dossier.id(), dossier.callSlug());
        if (held.isPresent()) return new Refused("motifs", held.get());
        var miscounted = miscounted(act, voted);
        if (miscounted.isPresent()) return miscounted.get();
        var envelope = proposalOf(dossier).map(Recommendation::envelope).orElse("");
        if (!envelope.isEmpty()) envelopes.release(envelope, dossier.id().subject(), by);
        var holder = organisations.view(dossier.holder());
        var outcome = new DecidedOutcome(
                dossier.id(), Optional.of(id), Optional.empty(), OutcomeKind.REFUSED, reference.value(), holder.name(), dossier.shownTitle(), Euros.ZERO, Euros.ZERO,
                Rate.percent("0"), Optional.empty(), reasons.strip(), "", "", false, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), voted.voteUnder(act));
        keep(outcome, dossier, holder, envelope, by, now);
        embargoes.announce(act, outcome, by);
        return new Done();
    }

    /** The day the act reached the State's representative; letters may leave from then on (I2). */
    public DecisionResult transmit(ActId id, LocalDate on, Caller by) {
        var act = act(id);
        var misdated = DateOrder.transmission(act.votedOn(), on, today());
        if (misdated.isPresent()) return new Refused("transmission", misdated.get());
        if (!acts.transmit(id, on)) throw new Stale("act " + act.number() + " is transmitted");
        events.publishEvent(new ActTransmitted(id, clock.instant(), by, on));
        return new Done();
    }

    /** Awards their beneficiaries know of, last notified first. Nothing appears before its notification (I2). */
    @Transactional(readOnly = true)
    public List<AwardView> publishedAwards() {
        return published.all();
    }

    private static final String TRANSMITTED =
            "Cet acte est déjà transmis au préfet : il ne peut plus changer. Enregistrez une autre délibération.";

    private Optional<Refused> refusal(
            Act act, ApplicationView dossier, OrganisationView holder, Optional<Recommendation> proposal, Euros amount) {
        var decided = alreadyDecided(dossier);
        if (decided.isPresent()) return decided;
        if (act.transmittedOn().isPresent()) return Optional.of(new Refused("montant", TRANSMITTED));
        var held = opinions.hold(dossier.id(), dossier.callSlug());
        if (held.isPresent()) return Optional.of(new Refused("montant", held.get()));
        if (!amount.isPositive()) return Optional.of(new Refused("montant", "Indiquez le montant voté, supérieur à zéro."));
        if (proposal.filter(Recommendation::favourable).isEmpty())
            return Optional.of(new Refused("montant",
                    "Base juridique et plafond se règlent avant le vote : faites d’abord valider une proposition favorable."));
        var excess = recommendations.excess(dossier.id(), amount).or(() -> limits.stream().flatMap(limit -> limit.excess(dossier.id(), amount).stream()).findFirst());
        if (excess.isPresent()) return Optional.of(new Refused("montant", excess.get()));
        if (holder.isAwaitingSiret())
            return Optional.of(new Refused("montant",
                    "%s n’a pas encore de SIRET : il est dû avant le vote.".formatted(holder.name())));
        return Optional.empty();
    }

    /** D04: an outcome is recorded once; once notified, nothing but a named correction changes it. */
    private Optional<Refused> alreadyDecided(ApplicationView dossier) {
        return outcomes.find(dossier.id()).map(outcome -> new Refused(Refused.DECIDED, "Le dossier %s est déjà décidé%s : rien n’a changé."
                .formatted(dossier.reference(), outcome.act().map(act -> " par la délibération " + act(act).number()).orElse(""))));
    }

    private Optional<Recommendation> proposalOf(ApplicationView dossier) {
        return recommendations.of(dossier.id()).filter(made -> made.status() == Recommendation.Status.VALIDATED);
    }

    private DecidedOutcome outcome(Act act, ApplicationView dossier, Recommendation made, Euros amount, Voted voted, OrganisationView holder) {
        var ofTheYear = new ArrayList<>(holder.siret()
                .map(siret -> outcomes.grantedIn(act.votedOn().getYear(), siret.digits())).orElse(List.of()));
        ofTheYear.add(amount);
        // C1: private bodies, all aid of the year taken together.
        boolean agreement = holder.kind().isPrivate() && delays.needsAgreement(ofTheYear, act.votedOn());
        return new DecidedOutcome(
                dossier.id(), Optional.of(act.id()), Optional.empty(), OutcomeKind.AWARDED, dossier.reference().value(),
                holder.name(), dossier.shownTitle(), amount,
                made.base(), made.rate(), Optional.of(Basis.valueOf(made.basis())), "", voted.conditions().map(String::strip).orElseGet(() -> Voted.proposed(made, opinions.of(dossier.id()))),
                made.instalments().published(), agreement, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), voted.voteUnder(act));
    }

    /** I3, M11: a vote is counted within the members in office, less those who stood aside. */
    private static Optional<Refused> miscounted(Act act, Voted voted) {
        return voted.voteUnder(act).flatMap(AssemblyVote::refusal).map(problem -> new Refused("pour", problem));
    }

    private void keep(
            DecidedOutcome outcome, ApplicationView dossier, OrganisationView holder, String envelope, Caller by, Instant at) {
        var beneficiary = Beneficiary.of(holder, assessments.caseOf(dossier.id()));
        if (!outcomes.add(outcome, beneficiary, dossier.callTitle(), envelope, by, at))
            throw new Stale("outcome of " + dossier.reference());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
