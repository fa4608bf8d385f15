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
        var now = clock.instant();
        var id = BankAccountId.at(now);
        store.add(new BankAccountView(id, organisation, holder, iban.masked(), bic, now), seal.close(iban.value(), id), caller.reference());
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
