package fr.levain.commitments;

/** How a partner commits. */
public enum EvidenceKind {
    /** On its page, with a code sent to the address invited. */
    SIGNATURE,
    /** A letter on paper, scanned or photographed. */
    LETTER,
    /** People together without legal personality. */
    ATTESTATION
}
