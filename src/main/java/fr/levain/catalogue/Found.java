package fr.levain.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the catalogue.
 *
 * @param asked what was looked for
 * @param shown what the list answers: the same, or with words spelt otherwise when nothing holds those typed
 * @param counts for each facet, how many aids each code would leave; a lower bound when the total is capped
 * @param total counted up to {@link #CAP}
 */
public record Found(
        Search asked, Search shown, List<Listing> listings, Map<Facet, Map<String, Integer>> counts, int total, boolean hasNext) {
    /** Above it, « plus de 1 000 ». */
    public static final int CAP = 1_000;

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

    public int count(Facet facet, String code) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(code, 0);
    }
}
