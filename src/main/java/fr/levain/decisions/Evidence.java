package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Digest;
import java.time.Instant;
import java.util.UUID;

/**
 * What a decision rested on, as it was the day it was taken: the decision, the rules and their findings, the scores and
 * their reasons, the proposal, the opinion of the committee. Plain text, which anyone can read and whose SHA-256 anyone can
 * compute again.
 */
public record Evidence(UUID id, ApplicationId application, Instant frozenAt, String content, String digest) {
    /** Whether what is kept is still what was frozen. */
    public boolean isIntact() {
        return Digest.of(content).equals(digest);
    }
}
