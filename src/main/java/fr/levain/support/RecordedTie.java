package fr.levain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What ties the authority to a partner, as an officer recorded it.
 *
 * @param partner slug
 * @param representative who sits there for the authority
 * @param until last day; empty while it lasts
 * @param source act or document that says so
 */
public record RecordedTie(
        UUID id, String partner, RegionTie.Kind kind, Optional<RegionTie.Representative> representative, LocalDate since, Optional<LocalDate> until, String source) {
    public boolean lasts(LocalDate day) {
        return !since.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }

    RegionTie asTie() {
        return new RegionTie(partner, List.of(kind), representative.stream().toList(), source, false);
    }
}
