package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Subject;
import fr.levain.law.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of aid per single undertaking, and whether one more is lawful. Settled before the vote. */
@Service
@Transactional
public class StateAid {
    private final LedgerStore store;
    private final LinkStore links;
    private final GrantRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StateAid(LedgerStore store, LinkStore links, LegalParameters parameters, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.links = links;
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
        return rules.position(basis, aids(ledger(undertaking, date)), date);
    }

    @Transactional(readOnly = true)
    public GrantCheck check(Grant grant) {
        var apart = ledger(grant.undertaking(), grant.date()).stream().filter(entry -> entry.aid().declared() || !entry.about().equals(grant.about())).toList();
        return rules.check(grant, aids(apart));
    }

    /**
     * Until the end of the transaction nobody else grants to these, nor changes who belongs to them. Whoever grants and draws on an
     * envelope begins here: a proposal takes both in this order.
     */
    public void hold(Collection<Undertaking> undertakings, LocalDate day) {
        links.lock(undertakings, day);
    }

    /**
     * Checks once more with the single undertaking locked and, when allowed, writes it down. Twice for one dossier counts once.
     *
     * @param beneficiary as the central register will name it (E5)
     */
    public GrantCheck record(Grant grant, String beneficiary, String grantor, Caller by) {
        links.lock(grant.undertaking(), grant.date());
        var check = check(grant);
        if (!check.isAllowed()) return check;
        var now = clock.instant();
        var aid = new AidGranted(grant.basis(), grant.amount(), grant.date(), grantor, false);
        if (store.put(grant.undertaking(), beneficiary, aid, grant.about(), grant.justification(), now))
            events.publishEvent(new AidRecorded(
                    grant.about(), grant.undertaking().key(), grant.basis(), grant.amount(), grant.date(), false, now, by));
        return check;
    }

    /** The decision that granted it no longer stands: the aid leaves the ledger. Nothing there is fine. */
    public void takeBack(Undertaking undertaking, Subject about, Caller by) {
        links.lock(undertaking, today());
        if (store.forgetGranted(about)) events.publishEvent(new AidTakenBack(about, clock.instant(), by));
    }

    /**
     * E6: aid of other authorities, each under its own regulation, as the holder declares it with a dossier; replaces what was
     * declared with it before. What is said again word for word stays as it is written, shared out by a split or not.
     */
    public void declare(Undertaking undertaking, List<AidGranted> aids, Subject about, Caller by) {
        var now = clock.instant();
        links.lock(undertaking, today());
        var told = aids.stream().map(aid -> new AidGranted(aid.basis(), aid.amount(), aid.grantedOn(), aid.grantor(), true)).toList();
        var written = new ArrayList<>(store.declaredIn(undertaking, about));
        var fresh = new ArrayList<AidGranted>();
        for (var aid : told) {
            var same = written.stream().filter(entry -> entry.aid().equals(aid)).findFirst();
            if (same.isEmpty()) fresh.add(aid);
            else written.remove(same.get());
        }
        written.forEach(store::forget);
        for (var aid : fresh) {
            store.add(undertaking, aid, about, now);
            events.publishEvent(new AidRecorded(about, undertaking.key(), aid.basis(), aid.amount(), aid.grantedOn(), true, now, by));
        }
    }

    /** What counts for the single undertaking on that day, oldest first: each aid once, whoever told it. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> ledger(Undertaking undertaking, LocalDate date) {
        return CountedOnce.of(store.ledger(undertaking, date));
    }

    public List<ExemptedScheme> schemesInForce(LocalDate date) {
        return rules.schemes().inForce(date);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    private static List<AidGranted> aids(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::aid).toList();
    }
}
