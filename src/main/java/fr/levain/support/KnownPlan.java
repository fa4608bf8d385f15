package fr.levain.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A follow-up a table speaks of.
 *
 * @param plan its numbers alone once its holder took their consent back
 * @param ownKey its number in its partner's tool; empty when none was given
 * @param agreed whether a consent of its holder is in force
 * @param erasedForm what opened it, once nothing is left of it but its numbers; empty while it is kept
 */
record KnownPlan(SupportPlan plan, String ownKey, Optional<LocalDate> nextContactOn, boolean agreed, Optional<UUID> erasedForm) {
    boolean isErased() {
        return erasedForm.isPresent();
    }

    /** What a preview calls it. */
    String name() {
        return plan.title().isEmpty() ? plan.reference() : plan.title();
    }
}
