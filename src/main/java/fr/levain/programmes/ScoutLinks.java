package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who catches needs does from their own page, by its link, without an account. */
@Service
@Transactional
public class ScoutLinks {
    private final ScoutStore store;
    private final CaughtNeeds needs;
    private final ScoutLeaving leaving;
    private final ScoutMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoutLinks(ScoutStore store, CaughtNeeds needs, ScoutLeaving leaving, ScoutMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.needs = needs;
        this.leaving = leaving;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when the link leads nowhere, or they are gone */
    @Transactional(readOnly = true)
    public Scout find(String token) {
        return store.byLink(token).orElseThrow(() -> new NotFound("scout"));
    }

    /** They agree. Said twice, it is done once. @param named they let the authority read who they are */
    public void join(String token, boolean named, Caller by) {
        var scout = find(token);
        if (scout.status() == ScoutStatus.ACTIVE) return;
        var now = clock.instant();
        store.move(scout, ScoutStatus.ACTIVE, now);
        store.choose(scout.id(), named, true, now);
        events.publishEvent(new ScoutJoined(scout.id(), scout.programme(), now, by));
        mails.joined(scout);
    }

    /** @throws Stale when they agreed in between */
    public void decline(String token, Caller by) {
        leaving.decline(find(token), false, clock.instant(), by);
    }

    /** @throws Stale when they never agreed */
    public void leave(String token, Caller by) {
        leaving.leave(find(token), ScoutLeft.Why.LEFT, clock.instant(), by);
    }

    /** @param mails they want to be told what becomes of what they brought */
    public void choose(String token, boolean named, boolean mails) {
        store.choose(active(token).id(), named, mails, clock.instant());
    }

    /** From a mail, or its program. */
    public void stopMails(String token) {
        var scout = active(token);
        store.choose(scout.id(), scout.named(), false, clock.instant());
    }

    /** A need they bring, said in their name. */
    public CaughtNeed bring(String token, CaughtNeed.Entry entry, Caller by) {
        var scout = active(token);
        var now = clock.instant();
        store.seen(scout.id(), now);
        return needs.record(scout.programme(), entry, Optional.of(scout.id()), by, now);
    }

    private Scout active(String token) {
        return store.byLink(token).filter(each -> each.status() == ScoutStatus.ACTIVE).orElseThrow(() -> new NotFound("scout"));
    }
}
