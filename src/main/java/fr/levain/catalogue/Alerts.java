package fr.levain.catalogue;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** News of a search, by mail and without an account: asked for, confirmed by a link, stopped by another. */
@Service
@Transactional
public class Alerts {
    /** A link nobody followed is worth nothing after that, and the address is erased. */
    static final Duration TO_CONFIRM = Duration.ofDays(3);
    /** Stopped by mistake, it may be taken up again until then. */
    static final Duration TO_RESUME = Duration.ofDays(7);
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);
    private static final int MAILS_A_DAY = 10;
    private final AlertStore store;
    private final AlertMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(AlertStore store, AlertMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a link to confirm, or nothing when it runs already or was just sent: the answer tells nobody which addresses
     * have an alert, and the mailbox of someone else is not filled.
     */
    public void ask(Email email, Search search, Rhythm rhythm) {
        var now = clock.instant();
        store.lock(email.value());
        var many = store.mailedSince(email.value(), now.minus(Duration.ofDays(1))) >= MAILS_A_DAY;
        if (many) return;
        var fresh = new Alert(UuidV7.at(now), email.value(), search.at(1), rhythm, token(), Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty());
        var alert = store.ask(fresh, now);
        if (alert.isRunning() || alert.mailedAt().isAfter(now.minus(BETWEEN_MAILS))) return;
        store.mailed(alert.id(), now);
        mails.toConfirm(alert);
    }

    /** @throws NotFound when its link is worth nothing any more */
    @Transactional(readOnly = true)
    public Alert find(String token) {
        var alert = store.find(token).orElseThrow(() -> new NotFound("alert"));
        if (alert.confirmedAt().isEmpty() && alert.mailedAt().plus(TO_CONFIRM).isBefore(clock.instant())) throw new NotFound("alert");
        return alert;
    }

    /** Confirms it, or takes it up again. Said twice, it is done once. */
    public Alert run(String token) {
        var alert = find(token);
        var now = clock.instant();
        if (store.run(alert.id(), now, alert.rhythm().after(now)))
            events.publishEvent(new AlertConfirmed(alert.id(), alert.rhythm(), now, new Caller.Visitor()));
        return find(token);
    }

    /** Said twice, it is done once. */
    public Alert stop(String token) {
        var alert = find(token);
        var now = clock.instant();
        if (store.stop(alert.id(), now)) events.publishEvent(new AlertStopped(alert.id(), now, new Caller.Visitor()));
        return find(token);
    }

    private static String token() {
        return LinkSecret.drawn(24);
    }
}
