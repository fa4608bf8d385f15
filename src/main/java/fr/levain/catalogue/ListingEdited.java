package fr.levain.catalogue;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Someone of the authority corrected what a source says of an aid; the next import leaves these fields alone. */
public record ListingEdited(ListingId listing, String slug, List<String> fields, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("listing", listing.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("slug", slug, "fields", fields);
    }
}
