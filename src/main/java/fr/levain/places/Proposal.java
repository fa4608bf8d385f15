package fr.levain.places;

import java.time.Instant;
import java.util.Optional;

/**
 * A sheet proposed: new, or another wording of one that is known.
 *
 * @param place empty for a new space
 * @param source slug of who speaks
 * @param email who is answered; forgotten once answered
 * @param by reference of who made it
 * @param note what they add for the Region
 * @param reason of a refusal
 * @param read the sheet as it was when the change was written; empty for a new space, and for those written long ago
 */
public record Proposal(
        ProposalId id, Optional<PlaceId> place, ProposalStatus status, PlaceSheet sheet, String source, Optional<String> email, String by, String note,
        String reason, Instant madeAt, Optional<PlaceSheet> read) {
    public boolean isNew() {
        return place.isEmpty();
    }
}
