package fr.levain.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A meeting of the agenda.
 *
 * @param slug its address, which never changes
 * @param partner slug of the partner organisation that runs it; empty for the authority
 * @param sequence of its calendar file: higher each time those registered must look again
 * @param version of what is said of it
 * @param presenceCode shown on the spot, typed by whoever is there
 */
public record Gathering(
        GatheringId id, String slug, GatheringStatus status, Details details, Optional<String> partner, int sequence, int version, String presenceCode,
        String cancelReason, Instant changedAt, Optional<Instant> publishedAt, Optional<Instant> endedAt) {
    /** Around the meeting, somebody who is there may say so. */
    private static final Duration AROUND = Duration.ofHours(2);

    public String path() {
        return "/agenda/" + slug;
    }

    public String organiserPath() {
        return "/rencontres/" + slug;
    }

    public boolean isPublic() {
        return publishedAt.isPresent();
    }

    public boolean takesRegistrations(Instant now) {
        return status == GatheringStatus.PUBLISHED && now.isBefore(details.startsAt());
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(details.startsAt());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(details.endsAt());
    }

    public boolean takesPresence(Instant now) {
        return status == GatheringStatus.PUBLISHED && now.isAfter(details.startsAt().minus(AROUND)) && now.isBefore(details.endsAt().plus(AROUND));
    }
}
