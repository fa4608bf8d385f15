package fr.levain.assessment;

import java.time.Instant;
import java.util.Optional;

/** I1: an officer proposes, the head signs. Reasons are those of the letter. */
public record Inadmissibility(
        Status status, String reasons, Instant proposedAt, Optional<Instant> decidedAt, String answer) {
    public enum Status { PROPOSED, SIGNED, DECLINED }

    /** Who decides, told in full (I5). */
    public record Signature(String firstName, String name, String quality) {
        public Signature {
            if (firstName.isBlank() || name.isBlank() || quality.isBlank())
                throw new IllegalArgumentException("La signature demande prénom, nom et qualité.");
        }
    }
}
