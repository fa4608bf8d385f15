package fr.levain.deliverables;

import fr.levain.documents.DocumentId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file sent for a deliverable.
 *
 * @param message of its holder; may be empty
 * @param answer what the service said of it: what to take up again, or a word with the acceptance
 */
public record Filing(
        UUID id, DocumentId document, String fileName, String message, Instant filedAt, Optional<String> answer, Optional<Instant> judgedAt) {}
