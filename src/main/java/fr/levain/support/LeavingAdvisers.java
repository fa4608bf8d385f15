package fr.levain.support;

import fr.levain.directory.PartnerMemberRemoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves a partner: what they followed there waits for a colleague, who is told, and stays what it is. */
@Component
class LeavingAdvisers {
    private final PlanStore plans;
    private final SupportMails mails;
    private final ApplicationEventPublisher events;

    LeavingAdvisers(PlanStore plans, SupportMails mails, ApplicationEventPublisher events) {
        this.plans = plans;
        this.mails = mails;
        this.events = events;
    }

    @EventListener
    @Transactional
    public void on(PartnerMemberRemoved left) {
        var orphans = plans.leave(left.partner(), left.account());
        orphans.forEach(plan -> events.publishEvent(new AdviserLeft(plan, left.partner(), left.at(), left.by())));
        if (!orphans.isEmpty()) mails.adviserLeft(left.partner(), orphans.size());
    }
}
