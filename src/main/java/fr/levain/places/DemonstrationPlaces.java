package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The real extract delivered with Levain, which meets the spaces that the pack lists; and invented ones, one of each kind at least. */
@Component
class DemonstrationPlaces implements DemonstrationData {
    private static final Caller BY = new Caller.System("places");

    private final PlaceImports imports;

    DemonstrationPlaces(PlaceImports imports) {
        this.imports = imports;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public void load(Instant now) {
        take("tiers-lieux-extrait-2023.csv", "France Tiers-Lieux, recensement 2023", LocalDate.of(2023, 12, 31));
        take("espaces-inventes.csv", "Démonstration de Levain (espaces inventés)", LocalDate.of(2026, 1, 1));
    }

    private void take(String file, String source, LocalDate told) {
        try (var content = Objects.requireNonNull(getClass().getResourceAsStream("/reference/places/" + file), file)) {
            var id = imports.receive(file, content.readAllBytes(), source, Licence.OPEN, told, BY);
            imports.run(id, ImportChoices.NONE, BY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
