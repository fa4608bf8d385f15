package fr.levain.directory;

import java.util.Optional;
import java.util.UUID;

/** Two records that may be one organisation. @param nearness of the names, in hundredths */
public record Duplicate(Side first, Side second, int nearness) {
    /** @param dossiers left out here: other modules know them */
    public record Side(OrganisationId id, String name, Optional<String> siren, Optional<String> rna, Optional<String> address, int members) {}

    public static UUID smaller(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one : other;
    }
}
