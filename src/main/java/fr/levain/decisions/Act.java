package fr.levain.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deliberation.
 *
 * @param body who voted, e.g. « Commission permanente »
 * @param signatory who signs the letters that follow from it
 * @param count of the vote on the whole act; empty for those recorded before it was asked
 */
public record Act(
        ActId id, String number, String body, LocalDate votedOn, Optional<LocalDate> transmittedOn, Signature signatory, Optional<VoteCount> count) {
    public record Signature(String firstName, String name, String quality) {}
}
