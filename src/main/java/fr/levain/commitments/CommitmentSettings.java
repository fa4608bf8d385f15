package fr.levain.commitments;

import java.time.Duration;

/**
 * The authority's choices about partners' links.
 *
 * @param linkDays a link opens a partner's page for
 * @param codeMinutes a code may be typed for
 * @param quietMinutes without a change in the draft before a partner is told of one
 */
public record CommitmentSettings(int linkDays, int codeMinutes, int quietMinutes) {
    static final CommitmentSettings NONE = new CommitmentSettings(60, 15, 15);

    Duration linkLife() {
        return Duration.ofDays(linkDays);
    }

    Duration codeLife() {
        return Duration.ofMinutes(codeMinutes);
    }

    Duration quiet() {
        return Duration.ofMinutes(quietMinutes);
    }
}
