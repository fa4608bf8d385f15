package fr.levain.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail as it stands in the outbox. @param replyTo until it leaves: the address holds a secret */
public record SentMessage(
        UUID id,
        String to,
        String subject,
        String text,
        String kind,
        MessageStatus status,
        Instant writtenAt,
        Optional<Instant> sentAt,
        Optional<String> replyTo) {}
