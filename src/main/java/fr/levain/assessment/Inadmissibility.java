package fr.levain.assessment;

import java.time.Instant;
import java.util.Optional;

/** I1: an officer proposes, the head signs. Reasons are those of the letter. */
public record Inadmissibility(
        Status status, String reasons, Instant proposedAt, Optional<Instant> decidedAt, String answer) {
    public enum Status { PROPOSED, SIGNED, DECLINED }
}
