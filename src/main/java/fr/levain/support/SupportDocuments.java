package fr.levain.support;

import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who reads the documents of a follow-up: its partner while its holder agrees, and its holder. Nobody of the authority. */
@Component
class SupportDocuments implements DocumentAccess {
    private final PlanStore plans;
    private final PartnerTeams teams;
    private final Consents consents;

    SupportDocuments(PlanStore plans, PartnerTeams teams, Consents consents) {
        this.plans = plans;
        this.teams = teams;
        this.consents = consents;
    }

    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        if (!owner.kind().equals("support")) return Optional.empty();
        return Optional.of(caller instanceof Caller.Account account && mayRead(owner, account));
    }

    private boolean mayRead(Subject owner, Caller.Account account) {
        var plan = plans.find(new SupportId(owner.id())).orElseThrow(() -> new NotFound("follow-up " + owner.id()));
        if (!plan.holder().email().isEmpty() && plan.holder().email().equalsIgnoreCase(account.email())) return true;
        return teams.of(account).contains(plan.partner()) && consents.inForce(owner, plan.partner()).isPresent();
    }
}
