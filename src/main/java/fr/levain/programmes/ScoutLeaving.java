package fr.levain.programmes;

import fr.levain.kernel.Caller;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How somebody stops catching needs, or never begins: who they were is erased at once, what they brought stays. */
@Component
class ScoutLeaving {
    private final ScoutStore store;
    private final CaughtNeedStore needs;
    private final ScoutMails mails;
    private final ApplicationEventPublisher events;

    ScoutLeaving(ScoutStore store, CaughtNeedStore needs, ScoutMails mails, ApplicationEventPublisher events) {
        this.store = store;
        this.needs = needs;
        this.mails = mails;
        this.events = events;
    }

    void decline(Scout scout, boolean silent, Instant now, Caller by) {
        store.move(scout, ScoutStatus.DECLINED, now);
        events.publishEvent(new ScoutDeclined(scout.id(), scout.programme(), silent, now, by));
        store.forget(scout.id());
    }

    void leave(Scout scout, ScoutLeft.Why why, Instant now, Caller by) {
        store.move(scout, ScoutStatus.LEFT, now);
        events.publishEvent(new ScoutLeft(scout.id(), scout.programme(), why, now, by));
        if (why != ScoutLeft.Why.LEFT) mails.takenOff(scout, why);
        needs.forgetSayer(scout.id());
        store.forget(scout.id());
    }

    /** Asked or already in: the partner counts on them no more. */
    void takeOff(Scout scout, Instant now, Caller by) {
        if (scout.status() == ScoutStatus.INVITED) decline(scout, false, now, by);
        else leave(scout, ScoutLeft.Why.TAKEN_OFF, now, by);
    }
}
