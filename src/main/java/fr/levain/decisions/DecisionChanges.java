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
import fr.levain.documents.DocumentId;
import fr.levain.envelopes.Draw;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.law.Delays;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionChanges(
            DecisionChangeStore store, OutcomeStore outcomes, Decisions decisions, Applications applications, Recommendations recommendations,
            Organisations organisations, Envelopes envelopes, StateAid stateAid, Delays delays, Authority authority, DecisionChangeLetter letter,
            ApplicationEventPublisher events, Clock clock) {
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
        this.events = events;
        this.clock = clock;
    }

    /** Those its holder was told of: what was mended before any letter had left was never theirs to know. Oldest first. */
    @Transactional(readOnly = true)
    public List<DecisionChange> toldTo(ApplicationId application) {
        var notified = outcomes.find(application).filter(outcome -> outcome.notifiedOn().isPresent()).isPresent();
        return store.of(application).stream()
                .filter(made -> made.letter().isPresent() || made.kind().ends() || notified && made.kind() == DecisionChange.Kind.AMOUNT).toList();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<DecisionChange> of(ApplicationId application) {
        return store.of(application);
    }

    /** A clerical error: the former value is kept beside the new one. */
    public DecisionResult correct(ApplicationReference reference, Correctable field, String value, String reason, Caller by) {
        var dossier = applications.byReference(reference, by);
        var outcome = locked(dossier);
        var was = field.in(outcome);
        if (value.isBlank()) return new Refused("valeur", "Écrivez ce que la décision doit dire.");
        if (value.strip().equals(was)) return new Refused("valeur", "La décision dit déjà cela : il n’y a rien à corriger.");
        if (tooShort(reason)) return new Refused("motif", "Dites quelle était l’erreur, en %d caractères au moins : les deux versions restent lisibles.".formatted(SHORTEST_REASON));
        store.correct(dossier.id(), field, value.strip());
        keep(dossier, outcome, DecisionChange.Kind.CLERICAL, field.label(), was.isBlank() ? "(rien)" : was, value.strip(), reason, Optional.empty(), true, by);
        return new Done();
    }

    /** Another amount, voted by another act: ceiling and state aid settled, envelope drawn, or nothing at all. */
    public DecisionResult changeAmount(ApplicationReference reference, Euros amount, ActId voted, String reason, Caller by) {
        return changeAmount(reference, amount, voted, reason, true, by);
    }

    /** The same, where the answer to an appeal tells it. */
    public DecisionResult changeAmountOnAppeal(ApplicationReference reference, Euros amount, ActId voted, String reason, Caller by) {
        return changeAmount(reference, amount, voted, reason, false, by);
    }

    private DecisionResult changeAmount(ApplicationReference reference, Euros amount, ActId voted, String reason, boolean letter, Caller by) {
        var dossier = applications.byReference(reference, by);
        var ties = store.lock(dossier.id()).orElseThrow(() -> new NotFound("outcome of " + reference));
        var outcome = outcomes.find(dossier.id()).orElseThrow();
        var act = decisions.act(voted);
        var made = recommendations.of(dossier.id());
        var refused = refusal(outcome, act, amount, reason, dossier);
        if (refused.isPresent()) return refused.get();
        var holder = organisations.view(dossier.holder());
        var grant = made.orElseThrow().grant(Undertaking.of(holder), amount, act.votedOn(), dossier.id().subject());
        var unlawful = stateAid.check(grant).problem();
        if (unlawful.isPresent()) return new Refused("montant", unlawful.get());
        if (envelopes.commit(ties.envelope(), amount, dossier.id().subject(), by) instanceof Draw.Insufficient(var left, var asked))
            return new Refused("montant", "L’enveloppe ne suffit pas : il reste %s, il manque %s. Rien n’a été enregistré.".formatted(left, asked.minus(left)));
        if (!stateAid.record(grant, holder.name(), authority.find().map(AuthorityView::name).orElse("Région"), by).isAllowed()) throw new Stale("state aid of " + reference);
        store.changeAmount(dossier.id(), amount, needsAgreement(outcome, ties, amount));
        keep(dossier, outcome, DecisionChange.Kind.AMOUNT, "Montant", outcome.amount().toString(), amount.toString(), reason, Optional.of(act), letter, by);
        return new Done();
    }

    private Optional<Refused> refusal(DecidedOutcome outcome, Act act, Euros amount, String reason, ApplicationView dossier) {
        if (!outcome.awarded()) return Optional.of(new Refused("montant", "Cette décision n’attribue pas d’aide : elle n’a pas de montant à changer."));
        if (act.transmittedOn().isEmpty()) return Optional.of(new Refused("acte", DateOrder.NOT_TRANSMITTED));
        if (outcome.act().filter(act.id()::equals).isPresent())
            return Optional.of(new Refused("acte", "C’est la délibération d’origine. Le montant change par un nouvel acte."));
        if (outcome.agreementSignedOn().isPresent())
            return Optional.of(new Refused("montant", "La convention est signée : le montant change par un avenant, que les deux parties signent."));
        if (!amount.isPositive()) return Optional.of(new Refused("montant", "Indiquez un montant supérieur à zéro. Pour reprendre toute l’aide, demandez un retrait."));
        if (amount.equals(outcome.amount())) return Optional.of(new Refused("montant", "Ce montant est déjà celui de la décision."));
        if (tooShort(reason)) return Optional.of(new Refused("motif-montant", "Dites pourquoi le montant change, en %d caractères au moins.".formatted(SHORTEST_REASON)));
        return recommendations.excess(dossier.id(), amount).map(excess -> new Refused("montant", excess));
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

    private void keep(
            ApplicationView dossier, DecidedOutcome outcome, DecisionChange.Kind kind, String what, String was, String became, String reason,
            Optional<Act> act, boolean writes, Caller by) {
        var now = clock.instant();
        var made = new DecisionChange(UuidV7.at(now), kind, what, was, became, reason.strip(), act.map(Act::number), by.signedIn().id(), now, Optional.empty());
        // before any letter has left, the one to come says the right thing
        var told = !writes || outcome.mode().isEmpty() ? made : told(made, Optional.of(letter.write(dossier, outcome, made, act, by)));
        store.add(dossier.id(), told, act.map(Act::id));
        events.publishEvent(new DecisionCorrected(dossier.id(), now, by, kind.name(), what, Digest.of(was), Digest.of(became)));
    }

    static DecisionChange told(DecisionChange made, Optional<DocumentId> letter) {
        return new DecisionChange(made.id(), made.kind(), made.what(), made.was(), made.became(), made.reason(), made.act(), made.by(), made.at(), letter);
    }

    static boolean tooShort(String reason) {
        return reason.strip().length() < SHORTEST_REASON;
    }
}
