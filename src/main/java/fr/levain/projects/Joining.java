package fr.levain.projects;

import java.time.Instant;
import java.util.UUID;

/**
 * Two projects said to be one.
 *
 * @param partner slug of who proposed it; empty for the holder
 * @param since of its status
 */
public record Joining(UUID id, ProjectId one, ProjectId other, Status status, String partner, Instant proposedAt, Instant since) {
    public enum Status { PROPOSED, JOINED, DECLINED, UNDONE }
}
