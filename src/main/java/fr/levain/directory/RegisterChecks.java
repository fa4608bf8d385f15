package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What public registers say of organisations, asked again when an officer wants to know; each answer is kept with its day. */
@Service
public class RegisterChecks {
    private final RegisterCheckStore store;
    private final CompanyRegister register;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterChecks(
            RegisterCheckStore store, CompanyRegister register, Organisations organisations, TransactionTemplate transaction,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.register = register;
        this.organisations = organisations;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    public Optional<RegisterCheck> latest(OrganisationId organisation) {
        return store.latest(organisation);
    }

    /** The register may take seconds: it is asked before the transaction that keeps its answer. */
    public RegisterCheckResult check(OrganisationId id, Caller officer) {
        if (!officer.isOfficer()) throw new NotAllowed();
        var organisation = organisations.view(id);
        var asked = RegisterCheck.numberOf(organisation);
        if (asked.isEmpty()) return new RegisterCheckResult.NoNumber();
        var answer = organisation.siret().map(register::bySiret).orElseGet(() -> register.byRna(organisation.rna().orElseThrow()));
        return switch (answer) {
            case RegisterAnswer.Unavailable(var name) -> new RegisterCheckResult.Unanswered(name);
            case RegisterAnswer.Unknown() -> keep(organisation, asked.get(), Optional.empty(), officer);
            case RegisterAnswer.Found(var entry) -> keep(organisation, asked.get(), Optional.of(entry), officer);
        };
    }

    private RegisterCheckResult keep(OrganisationView organisation, String asked, Optional<RegisterEntry> entry, Caller officer) {
        var tax = organisation.siren().map(register::taxCertificate).orElse(TaxCertificate.NOT_ASKED);
        var check = new RegisterCheck(organisation.id(), clock.instant(), asked, entry, tax);
        transaction.executeWithoutResult(_ -> {
            store.add(check);
            events.publishEvent(new RegisterChecked(check.organisation(), entry.map(RegisterEntry::source).orElse(""),
                    entry.isPresent(), entry.filter(RegisterEntry::active).isPresent(), check.checkedAt(), officer));
        });
        return new RegisterCheckResult.Kept(check);
    }
}
