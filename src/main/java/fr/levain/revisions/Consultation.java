package fr.levain.revisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft opened to comment until a date.
 *
 * @param token what its address ends with; whoever has it may read and comment
 * @param parts as they were when it opened
 * @param listed shown among the consultations; otherwise only known to those who were given the address
 * @param closedAt when somebody closed it, or the text was published
 * @param revision the one that came of it
 */
public record Consultation(
        UUID id, String token, String kind, String slug, String title, String introduction, List<TextPart> parts, boolean listed,
        Instant openedAt, Instant closesAt, Optional<Instant> closedAt, Optional<Integer> revision) {
    public boolean isOpenAt(Instant now) {
        return closedAt.isEmpty() && now.isBefore(closesAt);
    }

    public String address() {
        return "/consultations/" + token;
    }

    public Optional<TextPart> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }
}
