package fr.levain.directory;

import fr.levain.kernel.Bic;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Iban;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bank details (K3): sealed at rest, shown masked, and each whole reading leaves a trace. */
@Service
@Transactional
public class BankAccounts {
    private final BankAccountStore store;
    private final Organisations organisations;
    private final Seal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BankAccounts(
            BankAccountStore store, Organisations organisations, Seal seal, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds bank details beside the former ones, which payments already ordered keep.
     *
     * @throws NotFound when the caller is no member of the organisation
     * @throws NotAllowed while nobody has confirmed who holds the record
     */
    public BankAccountId add(OrganisationId organisation, String holder, Iban iban, Optional<Bic> bic, Caller caller) {
        organisations.members(organisation, caller);
        if (!organisations.view(organisation).verified()) throw new NotAllowed();
        if (!iban.hasValidKey()) throw new IllegalArgumentException("IBAN: wrong key");
        return keep(organisation, holder, iban, bic, false, caller);
    }

    /**
     * Keeps a number given in a dossier, whoever holds the record: to be checked before any payment. The same number given
     * again is the same account, and stays checked if it was.
     *
     * @throws NotFound when the caller is no member of the organisation
     */
    public BankAccountId declare(OrganisationId organisation, Iban iban, Caller caller) {
        organisations.members(organisation, caller);
        if (!iban.hasValidKey()) throw new IllegalArgumentException("IBAN: wrong key");
        store.lock(organisation);
        return store.of(organisation).stream()
                .filter(known -> known.maskedIban().equals(iban.masked()))
                .map(BankAccountView::id)
                .filter(known -> seal.open(store.sealed(known), known).equals(iban.value()))
                .findFirst()
                .orElseGet(() -> keep(organisation, organisations.view(organisation).name(), iban, Optional.empty(), true, caller));
    }

    /** Whoever pays has compared a declared account with the bank's own paper. */
    public void confirm(BankAccountId id, Caller caller) {
        if (!caller.has(Role.FINANCE_OFFICER)) throw new NotAllowed();
        var account = store.find(id).orElseThrow(() -> new NotFound("bank account " + id));
        if (store.confirm(id)) events.publishEvent(new BankDetailsConfirmed(account.organisation(), id.toString(), clock.instant(), caller));
    }

    private BankAccountId keep(
            OrganisationId organisation, String holder, Iban iban, Optional<Bic> bic, boolean toVerify, Caller caller) {
        var now = clock.instant();
        var id = BankAccountId.at(now);
        var account = new BankAccountView(id, organisation, holder, iban.masked(), bic, now, toVerify);
        store.add(account, seal.close(iban.value(), id), caller.reference());
        events.publishEvent(new BankDetailsChanged(organisation, id.toString(), now, caller));
        return id;
    }

    /** @throws NotFound for those who are neither members nor officers */
    @Transactional(readOnly = true)
    public List<BankAccountView> of(OrganisationId organisation, Caller caller) {
        organisations.members(organisation, caller);
        return store.of(organisation);
    }

    /**
     * The whole number, for those who pay.
     *
     * @param purpose why, as a code the journal keeps, e.g. {@code payment-order}
     */
    public Iban reveal(BankAccountId id, String purpose, Caller caller) {
        if (!caller.has(Role.FINANCE_OFFICER)) throw new NotAllowed();
        var account = store.find(id).orElseThrow(() -> new NotFound("bank account " + id));
        events.publishEvent(new BankDetailsRead(account.organisation(), id.toString(), purpose, clock.instant(), caller));
        return new Iban(seal.open(store.sealed(id), id));
    }
}
