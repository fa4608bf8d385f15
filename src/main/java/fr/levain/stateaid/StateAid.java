package fr.levain.stateaid;

import fr.levain.directory.SiretRecorded;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Subject;
import fr.levain.law.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of aid per single undertaking, and whether one more is lawful. Settled before the vote. */
@Service
@Transactional
public class StateAid {
    private final LedgerStore store;
    private final GrantRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StateAid(LedgerStore store, LegalParameters parameters, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.rules = new GrantRules(parameters);
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DeMinimisPosition position(Siren siren, LocalDate date) {
        return position(Undertaking.of(siren), Basis.DE_MINIMIS, date);
    }

    /** @param basis one of the two de minimis bases */
    @Transactional(readOnly = true)
    public DeMinimisPosition position(Undertaking undertaking, Basis basis, LocalDate date) {
        return rules.position(basis, store.ledger(undertaking), date);
    }

    @Transactional(readOnly = true)
    public GrantCheck check(Grant grant) {
        return rules.check(grant, store.ledgerApart(grant.undertaking(), grant.about()));
    }

    /** Checks once more with the undertaking locked and, when allowed, writes it down. Twice for one dossier counts once. */
    public GrantCheck record(Grant grant, String grantor, Caller by) {
        store.lock(grant.undertaking());
        var check = check(grant);
        if (!check.isAllowed()) return check;
        var now = clock.instant();
        var aid = new AidGranted(grant.basis(), grant.amount(), grant.date(), grantor, false);
        if (store.put(grant.undertaking(), aid, grant.about(), grant.justification(), now))
            events.publishEvent(new AidRecorded(
                    grant.about(), grant.undertaking().key(), grant.basis(), grant.amount(), grant.date(), false, now, by));
        return check;
    }

    /** The decision that granted it no longer stands: the aid leaves the ledger. Nothing there is fine. */
    public void takeBack(Undertaking undertaking, Subject about, Caller by) {
        store.lock(undertaking);
        if (store.forgetGranted(about)) events.publishEvent(new AidTakenBack(about, clock.instant(), by));
    }

    /** E6: aid of other authorities, as the holder declares it with a dossier; replaces what was declared with it before. */
    public void declare(Undertaking undertaking, List<AidGranted> aids, Subject about, Caller by) {
        var now = clock.instant();
        store.lock(undertaking);
        store.forgetDeclared(undertaking, about);
        for (var aid : aids) {
            store.add(undertaking, new AidGranted(aid.basis(), aid.amount(), aid.grantedOn(), aid.grantor(), true), about, now);
            events.publishEvent(new AidRecorded(about, undertaking.key(), aid.basis(), aid.amount(), aid.grantedOn(), true, now, by));
        }
    }

    /** E2: from now on these two count together, with all those already linked to either. */
    public void link(Undertaking one, Undertaking other) {
        store.link(one, other);
    }

    /** What was granted before the number was known counts with what is granted under it. */
    @EventListener
    void on(SiretRecorded registered) {
        link(Undertaking.unregistered(registered.organisation()), Undertaking.of(new Siret(registered.siret()).siren()));
    }

    @Transactional(readOnly = true)
    public List<AidGranted> ledger(Undertaking undertaking) {
        return store.ledger(undertaking);
    }

    public List<ExemptedScheme> schemesInForce(LocalDate date) {
        return rules.schemes().inForce(date);
    }

    /** E7: what may still be given on these costs beside other aid. */
    public static Euros room(Euros eligibleCosts, Rate highestIntensity, Euros otherAid) {
        return GrantRules.room(eligibleCosts, highestIntensity, otherAid);
    }
}
