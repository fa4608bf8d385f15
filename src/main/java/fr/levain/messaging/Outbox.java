package fr.levain.messaging;

import fr.levain.kernel.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails are written here in the transaction of the act they tell, and delivered afterwards by a job. */
@Service
@Transactional
public class Outbox {
    private final MessageStore store;
    private final Clock clock;

    Outbox(MessageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps the mail; it leaves only if the transaction of the caller succeeds. */
    public void send(Message message) {
        // RFC 2606: a domain that exists nowhere stands for somebody who has no address
        if (message.to().endsWith(".invalid")) return;
        store.append(message, clock.instant());
    }

    /** The mails written about one thing, oldest first, for its case file. */
    @Transactional(readOnly = true)
    public List<SentMessage> about(Subject subject) {
        return store.about(subject);
    }

    /** The last mails of all, newest first: for the outbox page of a demonstration. */
    @Transactional(readOnly = true)
    public List<SentMessage> latest(int max) {
        return store.latest(max);
    }

    @Transactional(readOnly = true)
    public Optional<SentMessage> find(UUID id) {
        return store.find(id);
    }

    /** What leaves with a mail, in the order it was joined. */
    @Transactional(readOnly = true)
    public List<Attachment> attachments(UUID message) {
        return store.attachments(message);
    }
}
