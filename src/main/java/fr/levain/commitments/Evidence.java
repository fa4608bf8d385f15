package fr.levain.commitments;

import fr.levain.documents.DocumentId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What proves a commitment. Written once, never changed.
 *
 * @param name of who signed, or attests
 * @param function in the structure, or on behalf of whom
 * @param people how many take part, for an attestation; 0 otherwise
 * @param how they agreed, for an attestation
 * @param terms what exactly was committed to
 * @param text as it was shown, word for word; its digest is kept beside
 * @param address the code was sent to
 */
public record Evidence(
        UUID id, EvidenceKind kind, Instant at, String name, String function, int people, String how, PartnerTerms terms, String text,
        String digest, String address, Optional<Letter> letter) {
    /** The letter sent as proof. */
    public record Letter(DocumentId document, String fileName) {}
}
