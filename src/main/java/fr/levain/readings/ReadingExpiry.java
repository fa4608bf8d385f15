package fr.levain.readings;

import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Frees the place of who lets the date pass, as many days later as the call says. */
@Component
class ReadingExpiry {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingExpiry.class);
    private static final Caller BY = new Caller.System("readings-expiry");
    private static final int AT_ONCE = 2_000;

    private final InvitationStore invitations;
    private final ReadingStore store;
    private final ReadingCalls calls;
    private final Applications applications;
    private final ReadingMails mails;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadingExpiry(
            InvitationStore invitations, ReadingStore store, ReadingCalls calls, Applications applications, ReadingMails mails, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.invitations = invitations;
        this.store = store;
        this.calls = calls;
        this.applications = applications;
        this.mails = mails;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each by itself: what fails for one is told to the others. */
    void expire() {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        for (var terms : calls.all()) {
            if (terms.expires().isEmpty()) continue;
            var before = today.minusDays(terms.expires().get());
            for (var id : invitations.toExpire(terms.call(), before, AT_ONCE)) {
                try {
                    transaction.executeWithoutResult(_ -> expire(id, before));
                } catch (Stale takenBack) {
                    LOG.debug("Reading {} was taken back meanwhile", id);
                } catch (RuntimeException e) {
                    LOG.error("Reading {} could not expire", id, e);
                }
            }
        }
    }

    /** @param before it was due: one prolonged, given or opened again since the list was read is awaited still */
    void expire(ReadingId id, LocalDate before) {
        var reading = store.lock(id);
        if (!reading.status().isAwaited() || !reading.dueOn().isBefore(before)) return;
        var now = clock.instant();
        store.move(reading, ReadingStatus.EXPIRED, now);
        events.publishEvent(new ReadingExpired(reading.application(), now, BY, id, reading.kind()));
        var view = applications.view(reading.application());
        // a decided dossier waits for nobody: there is nothing to tell
        if (view.status().isOpen() || reading.origin() == AskedReading.Origin.CALIBRATION) mails.expired(reading, view);
    }
}
