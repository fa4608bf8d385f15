package fr.levain.messaging;

import jakarta.mail.internet.MimeMessage;
import java.util.function.Predicate;

/** Where replies arrive. */
interface Mailbox {
    /** None on this instance. */
    Mailbox NONE = reader -> {};

    /**
     * Hands over what was not read yet, one by one. What the reader took in leaves the mailbox; the rest stays there, marked
     * as read. One that it fails on is handed over again the next time.
     */
    void read(Predicate<MimeMessage> reader);
}
