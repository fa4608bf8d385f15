package fr.levain.messaging;

import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The server mails leave by, down then back. */
@TestComponent
public class SomeMailServer {
    private final MessageStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SomeMailServer(MessageStore store, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    public void isDown() {
        deliver(_ -> {
            throw new IllegalStateException("server down");
        });
    }

    public void isBack() {
        deliver(_ -> {});
    }

    private void deliver(MailTransport transport) {
        var delivery = new Delivery(store, transport, transaction, events, clock);
        while (delivery.deliverDue() > 0) Thread.onSpinWait();
    }
}
