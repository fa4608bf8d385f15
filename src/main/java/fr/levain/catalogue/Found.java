package fr.levain.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the catalogue.
 *
 * @param asked what was looked for
 * @param shown what the list answers: the same, or with words spelt otherwise when nothing holds those typed
 * @param counts for each facet, how many aids each code would leave; a facet that would leave more than {@link #CAP} has none
 * @param total counted up to {@link #CAP}
 */
public record Found(
        Search asked, Search shown, List<Listing> listings, Map<Facet, Map<String, Integer>> counts, int total, boolean hasNext) {
    /** Above it, « plus de 300 »: neither counted nor paged any further, so that a search costs the same in a large catalogue. */
    public static final int CAP = 300;

    public Found {
        listings = List.copyOf(listings);
        counts = Map.copyOf(counts);
    }

    public boolean isCapped() {
        return total > CAP;
    }

    /** Words that some aid holds, when none holds those typed. */
    public Optional<String> otherSpelling() {
        return shown.words().equals(asked.words()) ? Optional.empty() : Optional.of(shown.words());
    }

    /** A number is told only when it is the right one. */
    public boolean isCounted(Facet facet) {
        return counts.containsKey(facet);
    }

    public int count(Facet facet, String code) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(code, 0);
    }
}
