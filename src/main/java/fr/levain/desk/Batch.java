package fr.levain.desk;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An act on many dossiers, and what became of each.
 *
 * @param choices as they were typed
 */
public record Batch(UUID id, BulkKind kind, Map<String, String> choices, AccountId madeBy, Instant madeAt, List<Item> items) {
    public enum Outcome { PENDING, DONE, REFUSED }

    /** @param whyNot empty unless it was refused */
    public record Item(String reference, Outcome outcome, String whyNot) {}

    public Batch {
        choices = Map.copyOf(choices);
        items = List.copyOf(items);
    }

    public List<Item> those(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }
}
