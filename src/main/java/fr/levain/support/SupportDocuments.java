package fr.levain.support;

import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.PartnerTeams;
import fr.levain.documents.DocumentAccess;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads the documents of a follow-up: its partner while its holder agrees; its holder, but for what the team keeps to itself;
 * the authority and another partner, what is shown to them and where the holder agreed. But for its holder, who looked is written down.
 */
@Component
class SupportDocuments implements DocumentAccess {
    private final PlanStore plans;
    private final FollowUpDocumentStore store;
    private final PartnerTeams teams;
    private final Consents consents;
    private final Clock clock;

    SupportDocuments(PlanStore plans, FollowUpDocumentStore store, PartnerTeams teams, Consents consents, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.teams = teams;
        this.consents = consents;
        this.clock = clock;
    }

    /** Each document has its own readers: nobody reads all of a follow-up's at once. */
    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        return owner.kind().equals(SupportId.KIND) ? Optional.of(false) : Optional.empty();
    }

    @Override
    public Optional<Boolean> mayRead(StoredDocument document, Caller caller) {
        if (!document.owner().kind().equals(SupportId.KIND)) return Optional.empty();
        return Optional.of(caller instanceof Caller.Account account && mayRead(document, account));
    }

    private boolean mayRead(StoredDocument document, Caller.Account account) {
        var plan = plans.find(new SupportId(document.owner().id())).orElseThrow(() -> new NotFound("follow-up " + document.owner().id()));
        var filed = store.find(plan.id(), document.id()).orElseThrow(() -> new NotFound("document " + document.id()));
        if (filed.isForHolder() && !plan.holder().email().isEmpty() && plan.holder().email().equalsIgnoreCase(account.email())) return true;
        var theirs = teams.of(account);
        if (theirs.contains(plan.partner()) && looked(plan, plan.partner(), Optional.empty(), account)) return true;
        if (!filed.isForReaders() || plan.status() != SupportStatus.ACTIVE && plan.status() != SupportStatus.ENDED) return false;
        return Stream.concat(account.isOfficer() ? Stream.of(Consents.AUTHORITY) : Stream.empty(), theirs.stream())
                .anyMatch(recipient -> looked(plan, recipient, Optional.of(Shared.DOCUMENTS), account));
    }

    /** @param scope of the consent that is needed; empty when any does */
    private boolean looked(SupportPlan plan, String recipient, Optional<Shared> scope, Caller.Account account) {
        var about = plan.id().subject();
        return consents.inForce(about, recipient).filter(consent -> scope.isEmpty() || consent.shared().contains(scope.get())).isPresent()
                && consents.look(about, recipient, account, clock.instant()).isPresent();
    }
}
