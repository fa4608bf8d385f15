package fr.levain.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would lift every obstacle the rules found.
 *
 * @param steps what to change, all of them together; empty when waiting is enough
 * @param metFrom the first day the rules are met, when one of them only needs time
 * @param reachable false when nothing a person can do, and no near date, lifts the obstacles
 */
public record Change(List<Step> steps, Optional<LocalDate> metFrom, boolean reachable) {
    public static final Change NONE_POSSIBLE = new Change(List.of(), Optional.empty(), false);

    /** @param fromText value as people read it, {@code pas encore renseigné} when there is none */
    public record Step(String term, String label, String fromText, String toText) {}

    public Change {
        steps = List.copyOf(steps);
    }
}
