package fr.levain.messaging;

import fr.levain.kernel.Digest;
import fr.levain.messaging.ReceivedMail.Attachment;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a mail as programs write them: the words, the joined files, and whether a machine wrote it. */
final class MailReading {
    /** Above, nothing but the headers is read. */
    static final int LARGEST = 40 << 20;
    private static final String[] RECIPIENT_HEADERS = {"Delivered-To", "X-Original-To", "Envelope-To"};

    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;

    private MailReading() {}

    static ReceivedMail of(MimeMessage mail) throws MessagingException, IOException {
        var reading = new MailReading();
        var automatic = isAutomatic(mail);
        var large = mail.getSize() > LARGEST;
        if (!automatic && !large) reading.read(mail, false);
        return new ReceivedMail(id(mail), recipients(mail), sender(mail), reading.text(), List.copyOf(reading.attachments), automatic, large);
    }

    private String text() {
        if (plain != null && !plain.isBlank()) return QuotedText.cut(plain);
        return html == null ? "" : QuotedText.cut(HtmlText.of(html));
    }

    /** @param related beside pictures that its text shows, such as the logo of a signature */
    private void read(Part part, boolean related) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int each = 0; each < parts.getCount(); each++) read(parts.getBodyPart(each), related || part.isMimeType("multipart/related"));
            return;
        }
        var name = name(part);
        var attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (!attached && name.isEmpty() && part.isMimeType("text/plain")) {
            if (plain == null) plain = String.valueOf(part.getContent());
        } else if (!attached && name.isEmpty() && part.isMimeType("text/html")) {
            if (html == null) html = String.valueOf(part.getContent());
        } else if (attached || !isDressing(part, related)) {
            if (isSignature(part) || name.isEmpty() && !attached) return;
            attachments.add(new Attachment(name.isEmpty() ? "fichier" : name, part.getInputStream().readAllBytes()));
        }
    }

    private static boolean isDressing(Part part, boolean related) throws MessagingException {
        return part.isMimeType("image/*") && (related || part.getHeader("Content-ID") != null);
    }

    private static boolean isSignature(Part part) throws MessagingException {
        return part.isMimeType("application/pkcs7-signature") || part.isMimeType("application/x-pkcs7-signature")
                || part.isMimeType("application/pgp-signature");
    }

    private static String name(Part part) throws MessagingException, IOException {
        var name = part.getFileName();
        return name == null ? "" : MimeUtility.decodeText(name).strip();
    }

    /** RFC 3834, RFC 3464, and what older programs say. */
    private static boolean isAutomatic(MimeMessage mail) throws MessagingException {
        var submitted = header(mail, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.toLowerCase(Locale.ROOT).startsWith("no")) return true;
        if (header(mail, "Return-Path").replace(" ", "").equals("<>") || mail.isMimeType("multipart/report")) return true;
        if (header(mail, "Precedence").toLowerCase(Locale.ROOT).matches("bulk|junk|list|auto_reply")) return true;
        return !header(mail, "List-Id").isEmpty() || !header(mail, "X-Autoreply").isEmpty()
                || sender(mail).matches("(mailer-daemon|postmaster)@.*");
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        var told = Stream.of(RECIPIENT_HEADERS).flatMap(name -> header(mail, name).isEmpty() ? Stream.empty() : Stream.of(header(mail, name)));
        var addressed = Stream.of(Message.RecipientType.TO, Message.RecipientType.CC).flatMap(type -> addresses(mail, type));
        return Stream.concat(addressed, told).map(each -> each.replaceAll("[<>]", "").strip()).toList();
    }

    private static Stream<String> addresses(MimeMessage mail, Message.RecipientType type) {
        try {
            return Optional.ofNullable(mail.getRecipients(type)).stream().flatMap(Arrays::stream)
                    .flatMap(each -> each instanceof InternetAddress address ? Stream.of(address.getAddress()) : Stream.empty());
        } catch (MessagingException unreadable) {
            return Stream.empty();
        }
    }

    private static String sender(MimeMessage mail) throws MessagingException {
        var from = mail.getFrom();
        return from != null && from.length > 0 && from[0] instanceof InternetAddress address && address.getAddress() != null
                ? address.getAddress().strip().toLowerCase(Locale.ROOT) : "";
    }

    private static String id(MimeMessage mail) throws MessagingException {
        var id = mail.getMessageID();
        return id != null && !id.isBlank() ? id.strip() : Digest.of(sender(mail) + header(mail, "Date") + Objects.requireNonNullElse(mail.getSubject(), ""));
    }

    private static String header(MimeMessage mail, String name) {
        try {
            var values = mail.getHeader(name);
            return values == null ? "" : values[0].strip();
        } catch (MessagingException unreadable) {
            return "";
        }
    }
}
