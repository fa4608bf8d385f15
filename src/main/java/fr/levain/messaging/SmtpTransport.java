package fr.levain.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to the authority's mail server ({@code spring.mail.*}). */
final class SmtpTransport implements MailTransport {
    private final JavaMailSender sender;
    private final String from;

    SmtpTransport(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void deliver(MessageStore.Letter letter) {
        var mail = sender.createMimeMessage();
        write(mail, letter);
        try {
            sender.send(mail);
        } catch (MailSendException failure) {
            if (failure.getFailedMessages().values().stream().anyMatch(SmtpTransport::isFinal))
                throw new Refused(failure.getMessage(), failure);
            throw failure;
        }
    }

    private void write(MimeMessage mail, MessageStore.Letter letter) {
        try {
            var content = new MimeMessageHelper(mail, !letter.attachments().isEmpty(), StandardCharsets.UTF_8.name());
            content.setFrom(from);
            content.setTo(letter.to());
            if (letter.replyTo().isPresent()) content.setReplyTo(letter.replyTo().get());
            content.setSubject(letter.subject());
            content.setText(letter.text());
            for (var attachment : letter.attachments())
                content.addAttachment(attachment.file(), new ByteArrayResource(attachment.content()), attachment.mediaType());
            // RFC 3834: an answering machine must not answer
            mail.setHeader("Auto-Submitted", "auto-generated");
            if (letter.unsubscribe().isPresent()) {
                mail.setHeader("List-Unsubscribe", "<" + letter.unsubscribe().get() + ">");
                mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        } catch (MessagingException e) {
            throw new Refused(e.getMessage(), e);
        }
    }

    private static boolean isFinal(Exception failure) {
        return failure instanceof SendFailedException refused && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
