package fr.levain.places;

import java.util.Set;

/**
 * What an officer answered before importing, by line of the file.
 *
 * @param unswapped coordinates to put the other way round
 * @param joined doubtful rows that are the space they look like
 */
public record ImportChoices(Set<Long> unswapped, Set<Long> joined) {
    public static final ImportChoices NONE = new ImportChoices(Set.of(), Set.of());

    public ImportChoices {
        unswapped = Set.copyOf(unswapped);
        joined = Set.copyOf(joined);
    }
}
