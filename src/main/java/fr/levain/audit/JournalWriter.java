package fr.levain.audit;

import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes each fact in the transaction that makes it true: an event outside a transaction is refused, and an act whose
 * trace cannot be written does not happen. The entries are written at the end of the transaction, sorted by subject:
 * two bulk acts on the same subjects then wait for each other instead of blocking each other for ever.
 */
@Component
class JournalWriter {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Comparator<Subject> BY_SUBJECT = Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    private final EntryStore store;

    JournalWriter(EntryStore store) {
        this.store = store;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DomainEvent event) {
        // refuse here what could not be written at the end
        CanonicalJson.write(event.facts());
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) pending.add(event);
        else TransactionSynchronizationManager.registerSynchronization(new Pending(event));
    }

    /** Facts about one subject, in the order they were told. */
    private void write(Subject subject, List<DomainEvent> events) {
        var head = store.lockHead(subject);
        var entries = new ArrayList<Entry>();
        for (var event : events) {
            var entry = Entry.following(
                    head,
                    subject,
                    // the database keeps microseconds: digest what will be read back
                    event.at().truncatedTo(ChronoUnit.MICROS),
                    event.name(),
                    event.by().reference(),
                    event.facts(),
                    salt());
            entries.add(entry);
            head = new Entry.Head(entry.position(), entry.digest());
        }
        store.append(entries);
    }

    private static String salt() {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The facts of one transaction, in the order they were told. */
    private final class Pending implements TransactionSynchronization {
        private final List<DomainEvent> events = new ArrayList<>();
        private boolean written;

        Pending(DomainEvent first) {
            events.add(first);
            TransactionSynchronizationManager.bindResource(JournalWriter.this, this);
        }

        void add(DomainEvent event) {
            if (written) write(event.subject(), List.of(event));
            else events.add(event);
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            events.stream()
                    .collect(Collectors.groupingBy(DomainEvent::subject, () -> new TreeMap<>(BY_SUBJECT), Collectors.toList()))
                    .forEach(JournalWriter.this::write);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(JournalWriter.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(JournalWriter.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(JournalWriter.this);
        }
    }
}
