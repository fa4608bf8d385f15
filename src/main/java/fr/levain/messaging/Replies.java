package fr.levain.messaging;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the replies that arrived, once each. What a machine wrote is ignored; the rest is added, or kept out and answered. */
@Component
class Replies {
    /** So that two programs never answer each other without end. */
    static final Duration ANSWERED_ONCE_IN = Duration.ofHours(24);
    /** Longer than any mailbox holds a mail not read. */
    static final Duration REMEMBERED = Duration.ofDays(365);

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final Caller BY = new Caller.System("courriels reçus");
    private static final String UNKNOWN = "L’adresse à laquelle vous écrivez n’est pas reconnue, ou ne sert plus. "
            + "Ouvrez votre dossier sur le site et écrivez au service depuis la page « Messages ».";

    private final Mailbox mailbox;
    private final ReplyAddresses addresses;
    private final List<ReplyTaker> takers;
    private final ReceivedStore store;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Replies(
            Mailbox mailbox, ReplyAddresses addresses, List<ReplyTaker> takers, ReceivedStore store, Outbox outbox,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.mailbox = mailbox;
        this.addresses = addresses;
        this.takers = takers;
        this.store = store;
        this.outbox = outbox;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void readAll() {
        mailbox.read(this::read);
    }

    /** @return whether the mail may leave the mailbox: it is kept here */
    boolean read(MimeMessage mail) {
        try {
            var read = MailReading.of(mail);
            return Boolean.TRUE.equals(transaction.execute(status -> settled(read)));
        } catch (MessagingException | IOException unreadable) {
            LOG.warn("A mail in the mailbox of replies cannot be read: it stays there ({}).", unreadable.getMessage());
            return false;
        }
    }

    int forgetOld() {
        return store.forgetBefore(clock.instant().minus(REMEMBERED));
    }

    private boolean settled(ReceivedMail mail) {
        var key = Digest.of(mail.id());
        var now = clock.instant();
        if (!store.remember(key, Digest.of(mail.from()), now)) return store.wasTaken(key);
        if (mail.automatic()) return false;
        var result = addresses.secretIn(mail.to()).flatMap(secret -> takers.stream().flatMap(taker -> taker.take(secret, mail).stream()).findFirst());
        switch (result.orElseGet(() -> new ReplyResult.KeptOut(new Subject("received-mail", UuidV7.at(now)), "UNKNOWN", UNKNOWN))) {
            case ReplyResult.Taken(_) -> {
                store.settle(key, "TAKEN", false);
                return true;
            }
            case ReplyResult.KeptOut keptOut -> {
                events.publishEvent(new MailKeptOut(keptOut.about(), keptOut.reason(), now, BY));
                store.settle(key, "KEPT_OUT", answered(mail, keptOut, now));
                return false;
            }
        }
    }

    private boolean answered(ReceivedMail mail, ReplyResult.KeptOut keptOut, Instant now) {
        if (mail.from().isEmpty() || store.answeredSince(Digest.of(mail.from()), now.minus(ANSWERED_ONCE_IN))) return false;
        outbox.send(new Message(mail.from(), "Votre courriel n’a pas été ajouté",
                "Bonjour,\n\nVotre courriel n’a pas été ajouté à un dossier, et personne ne l’a lu.\n\n" + keptOut.told() + "\n",
                Optional.empty(), Optional.of(keptOut.about()), "messaging.keptOut"));
        return true;
    }
}
