package fr.levain.places;

import fr.levain.kernel.French;
import java.util.List;
import java.util.Optional;

/**
 * A page of the directory.
 *
 * @param places by name, or by distance when a commune was told
 * @param total at most one more than {@link #CAP}
 * @param hasNext others follow
 */
public record FoundPlaces(PlaceQuery asked, List<NearPlace> places, boolean byDistance, int total, boolean hasNext) {
    public static final int CAP = 1_000;

    public FoundPlaces {
        places = List.copyOf(places);
    }

    public String count() {
        return total > CAP ? "Plus de " + French.number(CAP) + " espaces" : French.plural(total, "espace", "espaces");
    }

    /** The page after this one. */
    public Optional<PlaceQuery> next() {
        if (!hasNext || byDistance && asked.page() >= PlaceQuery.LAST_PAGE) return Optional.empty();
        return Optional.of(byDistance ? asked.at(asked.page() + 1) : asked.after(places.getLast().place().slug()));
    }

    /** By distance, the page before; by name, the first one: a list read by key does not go back. */
    public Optional<PlaceQuery> previous() {
        if (byDistance) return asked.page() > 1 ? Optional.of(asked.at(asked.page() - 1)) : Optional.empty();
        return asked.after().isEmpty() ? Optional.empty() : Optional.of(asked.after(""));
    }
}
