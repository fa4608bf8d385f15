package fr.levain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@LevainTest
class DeliveryTests {
    @Autowired
    Outbox outbox;

    @Autowired
    MessageStore store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    final Subject about = new Subject("test", UUID.randomUUID());

    @Test
    void keeps_no_mail_of_an_act_that_failed() {
        transaction.executeWithoutResult(status -> {
            outbox.send(mail());
            status.setRollbackOnly();
        });

        assertThat(outbox.about(about)).isEmpty();
    }

    @Test
    void delivers_a_mail_once() {
        var delivered = new java.util.ArrayList<String>();
        outbox.send(mail());

        deliverBy(letter -> delivered.add(letter.to()));
        deliverBy(letter -> delivered.add(letter.to()));

        assertThat(delivered).containsOnlyOnce(about.id() + "@exemple.fr");
        assertThat(status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void forgets_the_secret_of_an_address_to_reply_to_once_the_mail_has_left() {
        var delivered = new java.util.ArrayList<Optional<String>>();
        outbox.send(mail().repliedTo(Optional.of("reponses+secret@exemple.fr")));

        deliverBy(letter -> delivered.add(letter.replyTo()));

        assertThat(delivered).contains(Optional.of("reponses+secret@exemple.fr"));
        assertThat(outbox.about(about).getFirst().replyTo()).isEmpty();
    }

    @Test
    void tries_again_later_and_later_then_gives_up() {
        outbox.send(mail());

        for (var wait : List.of(0, 1, 5, 30, 120, 360)) {
            clock.advance(Duration.ofMinutes(wait));
            deliverBy(DeliveryTests::serverDown);
            assertThat(status()).isEqualTo(MessageStatus.WAITING);
        }
        clock.advance(Duration.ofHours(24));
        deliverBy(DeliveryTests::serverDown);

        assertThat(status()).isEqualTo(MessageStatus.BOUNCED);
    }

    @Test
    void gives_up_at_once_when_the_address_is_refused() {
        outbox.send(mail());

        deliverBy(letter -> {
            throw new MailTransport.Refused("unknown", new IllegalStateException());
        });

        assertThat(status()).isEqualTo(MessageStatus.BOUNCED);
    }

    @Test
    void speaks_to_a_mail_server_with_accents_intact() throws MessagingException {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());

            new SmtpTransport(sender, "levain@exemple.fr")
                    .deliver(new MessageStore.Letter("ada@exemple.fr", "Accusé de réception", "Votre dossier est arrivé à 17 h.",
                            Optional.of("https://levain.example/aides/alertes/jeton/arret"), Optional.of("reponses+secret@exemple.fr")));

            var received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Accusé de réception");
            assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://levain.example/aides/alertes/jeton/arret>");
            assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(received.getReplyTo()[0]).hasToString("reponses+secret@exemple.fr");
            assertThat(received.getAllRecipients()[0]).hasToString("ada@exemple.fr");
        } finally {
            server.stop();
        }
    }

    /** All that is due: other tests leave mails waiting, more than one round takes. */
    private void deliverBy(MailTransport transport) {
        var delivery = new Delivery(store, transport, transaction, events, clock);
        while (delivery.deliverDue() > 0) Thread.onSpinWait();
    }

    private MessageStatus status() {
        return outbox.about(about).getFirst().status();
    }

    private Message mail() {
        return new Message(
                about.id() + "@exemple.fr", "Objet", "Texte", Optional.empty(), Optional.of(about), "test");
    }

    private static void serverDown(MessageStore.Letter letter) {
        throw new IllegalStateException("server down");
    }
}
