package fr.levain.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A distribution as it is public.
 *
 * @param dossiers scored and notified, none of them in another distribution
 * @param smallestGroup the fewest dossiers a band may hold
 * @param cut out of 100; empty when it would tell too much
 */
public record PublishedDistribution(
        UUID id, String callSlug, String callTitle, Instant publishedAt, LocalDate firstVote, LocalDate lastVote, int dossiers, int smallestGroup,
        List<Band> bands, Optional<Integer> cut) {
    /** @param from out of 100, included @param to excluded, but for 100 itself */
    public record Band(int from, int to, int dossiers) {}

    public PublishedDistribution {
        bands = List.copyOf(bands);
    }
}
