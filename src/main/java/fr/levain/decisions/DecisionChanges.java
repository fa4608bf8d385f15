package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Recommendations;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.directory.Organisations;
import fr.levain.envelopes.Draw;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.law.Delays;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision changes by a named act only: what it said, what it says, why, by whom. Never a silent edit. */
@Service
@Transactional
public class DecisionChanges {
    static final int SHORTEST_REASON = 20;

    private final DecisionChangeStore store;
    private final OutcomeStore outcomes;
    private final Decisions decisions;
    private final Applications applications;
    private final Recommendations recommendations;
    private final Organisations organisations;
    private final Envelopes envelopes;
    private final StateAid stateAid;
    private final Delays delays;
    private final Authority authority;
    private final DecisionChangeLetter letter;
    private final Standing standing;
    private final List<AwardLimit> limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionChanges(
            DecisionChangeStore store, OutcomeStore outcomes, Decisions decisions, Applications applications, Recommendations recommendations,
            Organisations organisations, Envelopes envelopes, StateAid stateAid, Delays delays, Authority authority, DecisionChangeLetter letter, Standing standing,
            List<AwardLimit> limits, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.applications = applications;
        this.recommendations = recommendations;
        this.organisations = organisations;
        this.envelopes = envelopes;
        this.stateAid = stateAid;
        this.delays = delays;
        this.authority = authority;
        this.letter = letter;
        this.standing = standing;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<DecisionChange> of(ApplicationId application) {
        return store.of(application);
    }

    @Transactional(readOnly = true)
    public Optional<DecisionChange> find(ApplicationId application, UUID change) {
        return store.find(change, application);
    }

    /** A clerical error: the former value is kept beside the new one. */
    public DecisionResult correct(ApplicationReference reference, Correctable field, String value, String reason, Caller by) {
        var dossier = applications.byReference(reference, by);
        var outcome = locked(dossier);
        var was = field.in(outcome);
        if (value.isBlank()) return new Refused("valeur", "Écrivez ce que la décision doit dire.");
        var settled = standing.obstacle(outcome, dossier.status());
        if (settled.isPresent()) return new Refused("valeur", settled.get());
        if (value.strip().equals(was)) return new Refused("valeur", "La décision dit déjà cela : il n’y a rien à corriger.");
        if (tooShort(reason)) return new Refused("motif", "Dites quelle était l’erreur, en %d caractères au moins : les deux versions restent lisibles.".formatted(SHORTEST_REASON));
        store.correct(dossier.id(), field, value.strip());
        keep(dossier, outcome, change(DecisionChange.Kind.CLERICAL, field.label(), was.isBlank() ? "(rien)" : was, value.strip(), reason, Optional.empty(), Optional.empty(), by),
                Optional.empty(), Optional.empty(), by);
        return new Done();
    }

    /**
     * Another amount, voted by another act: ceiling and state aid settled, envelope drawn, or nothing at all.
     *
     * @param heard of a cut: when the holder was asked for observations, or why not; an open hearing on the portal says it too
     */
    public DecisionResult changeAmount(ApplicationReference reference, Euros amount, ActId voted, String reason, Optional<PriorHearing> heard, Caller by) {
        return changeAmount(reference, amount, voted, reason, heard, Optional.empty(), by);
    }

    /** The same, where the answer to an appeal tells it. @param appeal its reference */
    public DecisionResult changeAmountOnAppeal(ApplicationReference reference, Euros amount, ActId voted, String reason, String appeal, Caller by) {
        return changeAmount(reference, amount, voted, reason, Optional.empty(), Optional.of(appeal), by);
    }

    private DecisionResult changeAmount(
            ApplicationReference reference, Euros amount, ActId voted, String reason, Optional<PriorHearing> said, Optional<String> appeal, Caller by) {
        var dossier = applications.byReference(reference, by);
        var ties = store.lock(dossier.id()).orElseThrow(() -> new NotFound("outcome of " + reference));
        var outcome = outcomes.find(dossier.id()).orElseThrow();
        var act = decisions.act(voted);
        var made = recommendations.of(dossier.id());
        var hearing = store.openHearing(dossier.id());
        var cut = outcome.amount().isAbove(amount);
        var heard = cut ? said.or(() -> hearing.map(each -> new PriorHearing.Asked(each.askedOn()))) : Optional.<PriorHearing>empty();
        var refused = refusal(outcome, act, amount, reason, dossier).or(() -> cut ? unheard(heard, hearing, act, appeal) : Optional.empty());
        if (refused.isPresent()) return refused.get();
        var holder = organisations.view(dossier.holder());
        var grant = made.orElseThrow().grant(Undertaking.of(holder), amount, act.votedOn(), dossier.id().subject());
        stateAid.hold(List.of(grant.undertaking()), grant.date());
        var unlawful = stateAid.check(grant).problem();
        if (unlawful.isPresent()) return new Refused("montant", unlawful.get());
        if (envelopes.commit(ties.envelope(), amount, dossier.id().subject(), by) instanceof Draw.Insufficient(var left, var asked))
            return new Refused("montant", "L’enveloppe ne suffit pas : il reste %s, il manque %s. Rien n’a été enregistré.".formatted(left, asked.minus(left)));
        if (!stateAid.record(grant, holder.name(), authority.find().map(AuthorityView::name).orElse("Région"), by).isAllowed()) throw new Stale("state aid of " + reference);
        store.changeAmount(dossier.id(), amount, needsAgreement(outcome, ties, amount));
        if (cut) hearing.ifPresent(each -> store.close(each.id(), today()));
        keep(dossier, outcome, change(DecisionChange.Kind.AMOUNT, "Montant", outcome.amount().toString(), amount.toString(), reason, Optional.of(act), heard, by),
                Optional.of(act), appeal, by);
        return new Done();
    }

    /** L121-1: a right is not reduced before its holder was heard; an appeal asks for more, it never costs its author what they had. */
    private Optional<Refused> unheard(Optional<PriorHearing> heard, Optional<Hearing> hearing, Act act, Optional<String> appeal) {
        if (appeal.isPresent())
            return Optional.of(new Refused("montant", "La réponse à un recours ne réduit pas l’aide. Pour la réduire, entendez d’abord le bénéficiaire, puis changez le montant par un acte."));
        if (heard.filter(each -> each instanceof PriorHearing.Exempt(_, var facts) && tooShort(facts)).isPresent())
            return Optional.of(new Refused("entendu-faits", "Dites les faits qui dispensent d’entendre le bénéficiaire, en %d caractères au moins : l’exception se justifie.".formatted(SHORTEST_REASON)));
        return PriorHearing.obstacle(heard, store.hearingDays().orElse(Withdrawals.DAYS_TO_ANSWER), hearing.flatMap(Hearing::answeredOn), act.votedOn(), today())
                .map(why -> new Refused("entendu", why));
    }

    private Optional<Refused> refusal(DecidedOutcome outcome, Act act, Euros amount, String reason, ApplicationView dossier) {
        var settled = standing.obstacle(outcome, dossier.status());
        if (settled.isPresent()) return Optional.of(new Refused("montant", settled.get()));
        if (!outcome.awarded()) return Optional.of(new Refused("montant", "Cette décision n’attribue pas d’aide : elle n’a pas de montant à changer."));
        if (act.transmittedOn().isEmpty()) return Optional.of(new Refused("acte", DateOrder.NOT_TRANSMITTED));
        var sealed = standing.sealed(act.id());
        if (sealed.isPresent()) return Optional.of(new Refused("acte", sealed.get()));
        if (outcome.act().filter(act.id()::equals).isPresent())
            return Optional.of(new Refused("acte", "C’est la délibération d’origine. Le montant change par un nouvel acte."));
        var decided = outcome.act().map(decisions::act).map(Act::votedOn);
        if (decided.filter(act.votedOn()::isBefore).isPresent())
            return Optional.of(new Refused("acte", "Cette délibération est votée avant la décision, qui est du %s : choisissez celle qui la change.".formatted(French.day(decided.get()))));
        if (outcome.agreementSignedOn().isPresent())
            return Optional.of(new Refused("montant", "La convention est signée : le montant change par un avenant, que les deux parties signent."));
        if (!amount.isPositive()) return Optional.of(new Refused("montant", "Indiquez un montant supérieur à zéro. Pour reprendre toute l’aide, demandez un retrait."));
        if (amount.equals(outcome.amount())) return Optional.of(new Refused("montant", "Ce montant est déjà celui de la décision."));
        if (tooShort(reason)) return Optional.of(new Refused("motif-montant", "Dites pourquoi le montant change, en %d caractères au moins.".formatted(SHORTEST_REASON)));
        // less than was granted is never too much, even by a rule that came since
        if (!amount.isAbove(outcome.amount())) return Optional.empty();
        return recommendations.excess(dossier.id(), amount).or(() -> limits.stream().flatMap(limit -> limit.excess(dossier.id(), amount).stream()).findFirst()).map(excess -> new Refused("montant", excess));
    }

    /** C1: all the aid of the year, this one counted at its new amount. */
    private boolean needsAgreement(DecidedOutcome outcome, DecisionChangeStore.Ties ties, Euros amount) {
        if (!ties.privateBody()) return outcome.agreementRequired();
        var votedOn = outcome.act().map(decisions::act).orElseThrow().votedOn();
        var ofTheYear = new ArrayList<>(ties.siret().map(siret -> outcomes.grantedIn(votedOn.getYear(), siret)).orElse(List.of()));
        ofTheYear.remove(outcome.amount());
        ofTheYear.add(amount);
        return delays.needsAgreement(ofTheYear, votedOn);
    }

    private DecidedOutcome locked(ApplicationView dossier) {
        store.lock(dossier.id()).orElseThrow(() -> new NotFound("outcome of " + dossier.reference()));
        return outcomes.find(dossier.id()).orElseThrow();
    }

    private DecisionChange change(
            DecisionChange.Kind kind, String what, String was, String became, String reason, Optional<Act> act, Optional<PriorHearing> heard, Caller by) {
        var now = clock.instant();
        return new DecisionChange(UuidV7.at(now), kind, what, was, became, reason.strip(), act.map(Act::number), heard, by.signedIn().id(), now,
                Optional.empty(), DecisionChange.Notice.NONE);
    }

    private void keep(ApplicationView dossier, DecidedOutcome before, DecisionChange made, Optional<Act> act, Optional<String> appeal, Caller by) {
        // before any letter has left, the one to come says the right thing
        var told = appeal.map(answered -> made.toldBy(answered))
                .orElseGet(() -> before.mode().isEmpty() ? made : letter.write(dossier, before, made, act, by));
        store.add(dossier.id(), told, act.map(Act::id), made.kind() == DecisionChange.Kind.AMOUNT ? Optional.of(before.amount()) : Optional.empty());
        events.publishEvent(new DecisionCorrected(dossier.id(), made.at(), by, made.kind().name(), made.what(), Digest.of(made.was()), Digest.of(made.became())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    static boolean tooShort(String reason) {
        return reason.strip().length() < SHORTEST_REASON;
    }
}
