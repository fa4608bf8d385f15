package fr.levain.commitments;

import java.util.Optional;

/**
 * What someone on a partner's page is about to do, until the code sent to the address invited is typed.
 *
 * @param name of who signs, attests or declines
 * @param function in the structure, or on behalf of whom
 * @param people taking part, for an attestation
 * @param how they agreed, for an attestation
 * @param reason for declining
 */
public record PreparedAct(
        Kind kind, String name, String function, int people, String how, String reason, Optional<Evidence.Letter> letter) {
    public enum Kind {
        SIGN, LETTER, ATTEST, DECLINE;

        /** How it commits; declining does not. */
        Optional<EvidenceKind> evidence() {
            return switch (this) {
                case SIGN -> Optional.of(EvidenceKind.SIGNATURE);
                case LETTER -> Optional.of(EvidenceKind.LETTER);
                case ATTEST -> Optional.of(EvidenceKind.ATTESTATION);
                case DECLINE -> Optional.empty();
            };
        }
    }
}
