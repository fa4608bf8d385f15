package fr.levain.messaging;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A mail in plain text, in French. It says that something is waiting; it never carries a decision.
 *
 * @param unsubscribe where a POST, without a page or an account, stops mails of this kind; empty for a mail about someone's own file
 * @param replyTo where a reply is read; empty when nobody reads it
 * @param attachments few and light
 * @param kind stable code of the kind of mail, e.g. {@code application.received}
 */
public record Message(
        String to, String subject, String text, Optional<AccountId> account, Optional<Subject> about, String kind, Optional<String> unsubscribe,
        Optional<String> replyTo, List<Attachment> attachments) {
    public Message(
            String to, String subject, String text, Optional<AccountId> account, Optional<Subject> about, String kind, Optional<String> unsubscribe) {
        this(to, subject, text, account, about, kind, unsubscribe, Optional.empty(), List.of());
    }

    public Message(String to, String subject, String text, Optional<AccountId> account, Optional<Subject> about, String kind) {
        this(to, subject, text, account, about, kind, Optional.empty());
    }

    /** The same, that may be replied to. */
    public Message repliedTo(Optional<String> address) {
        return new Message(to, subject, text, account, about, kind, unsubscribe, address, attachments);
    }

    /** The same, with these files. */
    public Message carrying(List<Attachment> files) {
        return new Message(to, subject, text, account, about, kind, unsubscribe, replyTo, files);
    }

    public Message {
        attachments = List.copyOf(attachments);
        if (to.isBlank() || to.contains("\n") || subject.contains("\n"))
            throw new IllegalArgumentException("Une adresse et un objet tiennent sur une ligne.");
    }
}
