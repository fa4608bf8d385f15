package fr.levain.directory;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Two records put together. @param by reference of who did it */
public record Merge(
        UUID id, OrganisationId kept, String keptName, OrganisationId absorbed, String absorbedName, Instant at, String by,
        Optional<Instant> undoneAt) {
    public boolean isUndone() {
        return undoneAt.isPresent();
    }
}
