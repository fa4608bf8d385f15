package fr.levain.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/** Mails as programs write them, from {@code src/test/resources/mails}. */
public final class RecordedMail {
    private RecordedMail() {}

    /** Another one each time, as its identifier says. */
    public static byte[] bytes(String name, String from, String to) {
        try (var file = Objects.requireNonNull(RecordedMail.class.getResourceAsStream("/mails/" + name + ".eml"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{FROM}", from).replace("{TO}", to).replace("{ID}", UUID.randomUUID().toString()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MimeMessage of(byte[] content) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
