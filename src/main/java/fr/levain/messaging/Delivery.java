package fr.levain.messaging;

import fr.levain.kernel.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the mails due one by one, each in its own transaction: one that fails holds no other back. */
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(24));
    private static final int AT_ONCE = 200;

    private final MessageStore store;
    private final MailTransport transport;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delivery(
            MessageStore store,
            MailTransport transport,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.transport = transport;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many mails were looked at */
    int deliverDue() {
        int seen = 0;
        while (seen < AT_ONCE && Boolean.TRUE.equals(transaction.execute(status -> deliverNext()))) seen++;
        return seen;
    }

    private boolean deliverNext() {
        var due = store.due(clock.instant(), 1);
        if (due.isEmpty()) return false;
        var mail = due.getFirst();
        try {
            transport.deliver(mail.letter());
            store.sent(mail.id(), clock.instant());
        } catch (MailTransport.Refused refusal) {
            giveUp(mail, refusal);
        } catch (RuntimeException failure) {
            if (mail.attempts() >= WAITS.size()) giveUp(mail, failure);
            else store.retry(mail.id(), clock.instant().plus(WAITS.get(mail.attempts())), why(failure));
        }
        return true;
    }

    private void giveUp(MessageStore.Due mail, RuntimeException failure) {
        LOG.warn("Mail {} given up: {}", mail.id(), failure.getClass().getSimpleName());
        store.bounced(mail.id(), why(failure));
        events.publishEvent(new MessageBounced(mail.about(), mail.kind(), clock.instant(), new Caller.System("mail")));
    }

    private static String why(RuntimeException failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }
}
