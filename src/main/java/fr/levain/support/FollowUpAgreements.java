package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.consents.AgreedThing;
import fr.levain.consents.AgreedThings;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.projects.ProjectId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people let others see of their follow-ups. */
@Component
class FollowUpAgreements implements AgreedThings {
    private final PlanStore plans;
    private final MySupport mine;
    private final Accounts accounts;

    FollowUpAgreements(PlanStore plans, MySupport mine, Accounts accounts) {
        this.plans = plans;
        this.mine = mine;
        this.accounts = accounts;
    }

    @Override
    public List<AgreedThing> of(Caller.Account holder) {
        return mine.of(holder).stream().map(FollowUpAgreements::thing).toList();
    }

    @Override
    public List<AgreedThing> of(Bearer bearer) {
        return plans.ofProject(new ProjectId(bearer.project())).stream().filter(plan -> !plan.token().isEmpty() && plan.holder().email().equalsIgnoreCase(bearer.email()))
                .map(FollowUpAgreements::thing).toList().reversed();
    }

    /** The link of a follow-up opens alone only to who has no account: the others sign in. */
    @Override
    public Optional<Bearer> bearer(String link) {
        try {
            var plan = plans.byToken(link);
            return Optional.of(new Bearer(plan.project().value(), plan.holder().email())).filter(each -> accounts.byEmail(each.email()).isEmpty());
        } catch (NotFound other) {
            return Optional.empty();
        }
    }

    @Override
    public boolean revoke(AgreedThing thing, String recipient, Caller by) {
        if (!thing.about().kind().equals(SupportId.KIND)) return false;
        mine.revoke(thing.link(), recipient, by);
        return true;
    }

    private static AgreedThing thing(SupportPlan plan) {
        return new AgreedThing(plan.id().subject(), "Accompagnement", plan.title(), plan.token(), plan.privatePath(), plan.project().value(), _ -> true, _ -> true, "Retirer mon accord");
    }
}
