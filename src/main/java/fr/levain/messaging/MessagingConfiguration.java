package fr.levain.messaging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.PersonalData;
import fr.levain.kernel.PersonalData.Kept;
import fr.levain.kernel.PersonalData.LegalBasis;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {
    /** On a demonstration nothing leaves: the outbox page shows what would have. */
    @Bean
    MailTransport mailTransport(
            Instance instance,
            ObjectProvider<JavaMailSender> sender,
            @Value("${levain.mail-from:ne-pas-repondre@localhost}") String from) {
        if (instance.demonstration()) return letter -> {};
        var server = sender.getIfAvailable();
        if (server == null)
            return letter -> {
                throw new IllegalStateException("No mail server: set spring.mail.host");
            };
        return new SmtpTransport(server, from);
    }

    @Bean
    RecurringTask<Void> deliverMails(Delivery delivery) {
        return Tasks.recurring("messaging-deliver", FixedDelay.ofSeconds(10))
                .execute((instance, context) -> delivery.deliverDue());
    }

    @Bean
    Mailbox repliesMailbox(ReplySettings settings) {
        return settings.isSet() ? new ImapMailbox(settings) : Mailbox.NONE;
    }

    @Bean
    RecurringTask<Void> readReplies(Replies replies) {
        return Tasks.recurring("messaging-replies", FixedDelay.ofMinutes(1)).execute((instance, context) -> replies.readAll());
    }

    @Bean
    RecurringTask<Void> forgetOldReplies(Replies replies) {
        return Tasks.recurring("messaging-forget-replies", Schedules.daily(French.PARIS, LocalTime.of(4, 0)))
                .execute((instance, context) -> replies.forgetOld());
    }

    @Bean
    EventSentences messagingSentences() {
        return (event, facts) -> switch (event) {
            case "MessageBounced" -> Optional.of("Un courriel n’a pas pu être remis.");
            case "MailKeptOut" -> Optional.of("Une réponse par courriel n’a pas été ajoutée ; son expéditeur a été prévenu.");
            default -> Optional.empty();
        };
    }

    @Bean
    PersonalData messagingPersonalData() {
        return new PersonalData() {
            private static final String PURPOSE = "prévenir la personne de ce qui l’attend, et prouver l’envoi";
            private static final String RETENTION = "5 ans après la clôture du dossier concerné";

            @Override
            public String module() {
                return "messaging";
            }

            @Override
            public List<Kept> kept() {
                return List.of(
                        new Kept("messaging.message.recipient_email", "adresse du destinataire", PURPOSE, LegalBasis.PUBLIC_INTEREST, RETENTION),
                        new Kept("messaging.message.account", "référence du compte du destinataire", PURPOSE, LegalBasis.PUBLIC_INTEREST, RETENTION),
                        new Kept("messaging.message.subject", "objet du courriel", PURPOSE, LegalBasis.PUBLIC_INTEREST, RETENTION),
                        new Kept("messaging.message.body", "texte du courriel", PURPOSE, LegalBasis.PUBLIC_INTEREST, RETENTION),
                        new Kept("messaging.message.reply_to", "adresse à usage limité où répondre", "permettre de répondre par courriel", LegalBasis.PUBLIC_INTEREST, "jusqu’à l’envoi du courriel"),
                        new Kept("messaging.received.sender_digest", "empreinte de l’adresse d’un expéditeur", "ne pas répondre sans fin à un automate", LegalBasis.PUBLIC_INTEREST, "1 an"),
                        new Kept("messaging.attachment.content", "pièce jointe au courriel", PURPOSE, LegalBasis.PUBLIC_INTEREST, RETENTION),
                        new Kept("messaging.message.failure", "réponse du serveur en cas d’échec, qui peut citer l’adresse", PURPOSE, LegalBasis.PUBLIC_INTEREST, RETENTION));
            }
        };
    }
}
