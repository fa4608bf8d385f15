package fr.levain.messaging;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mailbox read over IMAP: with TLS from the start on port 993, with STARTTLS elsewhere; in clear on this machine only. */
final class ImapMailbox implements Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);
    private static final int AT_ONCE = 50;

    private final ReplySettings settings;

    ImapMailbox(ReplySettings settings) {
        this.settings = settings;
    }

    @Override
    public void read(Predicate<MimeMessage> reader) {
        try (var store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                var unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                Arrays.stream(unread).limit(AT_ONCE).forEach(message -> read(message, reader));
                inbox.expunge();
            }
        } catch (MessagingException down) {
            LOG.warn("The mailbox of replies did not answer ({}): they wait for the next time.", down.getMessage());
        }
    }

    private static void read(Message message, Predicate<MimeMessage> reader) {
        try {
            var taken = reader.test((MimeMessage) message);
            message.setFlag(taken ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        } catch (RuntimeException | MessagingException failed) {
            LOG.error("A reply could not be read: it waits for the next time.", failed);
        }
    }

    private String protocol() {
        return settings.port() == 993 ? "imaps" : "imap";
    }

    private Properties properties() {
        var set = new Properties();
        var prefix = "mail." + protocol() + ".";
        set.put(prefix + "connectiontimeout", "10000");
        set.put(prefix + "timeout", "30000");
        set.put(prefix + "peek", "true"); // reading does not mark as read: the reader decides
        set.put(prefix + "ssl.checkserveridentity", "true");
        if (!settings.host().matches("localhost|127\\..*")) set.put(prefix + "starttls.required", "true");
        return set;
    }
}
