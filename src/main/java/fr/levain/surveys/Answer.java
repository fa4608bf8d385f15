package fr.levain.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody answered.
 *
 * @param value as {@link Question} keeps it
 * @param noted who said last how sure it is; empty while nobody did
 * @param proofs what its holder joined
 */
public record Answer(Question question, String value, Evidence evidence, Optional<Noted> noted, List<Proof> proofs) {
    /** @param byRegion an officer did; else somebody of the partner */
    public record Noted(boolean byRegion, Instant at) {}

    public Answer {
        proofs = List.copyOf(proofs);
    }

    public String shown() {
        return question.shown(value);
    }
}
