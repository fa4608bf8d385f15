package fr.levain.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an officer may correct in an imported aid.
 *
 * @param closesOn last day to apply; empty when it never closes
 * @param themes codes of {@link Facet#THEME}
 * @param holderKinds codes of {@link Facet#HOLDER}; empty when it is open to all
 * @param visible false once it is taken off the public catalogue
 */
public record ListingCorrection(
        String title, String summary, String rate, String ceiling, Optional<LocalDate> closesOn, String link, Set<String> themes,
        Set<String> holderKinds, boolean visible) {}
