package fr.levain.places;

import fr.levain.territory.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A space for innovation, as it stands.
 *
 * @param sources of each field, by slug of source
 * @param kinds slugs; none when no source told
 * @param communeName as of today
 * @param epci SIREN
 * @param approximate the point is that of its commune
 * @param verifiedOn last day somebody who keeps it, or an officer, said that all is right
 * @param closedOn it is no longer shown
 * @param organisation who keeps it by their account
 * @param keeper whose address keeps it
 * @param version of the row, to change it from what was read
 */
public record Place(
        PlaceId id, String slug, PlaceSheet sheet, Map<PlaceField, String> sources, List<String> kinds, List<String> services, String communeName,
        String department, Optional<String> epci, Point point, boolean approximate, Optional<LocalDate> verifiedOn, Optional<LocalDate> closedOn,
        Optional<UUID> organisation, Optional<String> keeper, Instant changedAt, int version) {
    public Place {
        sources = Map.copyOf(sources);
        kinds = List.copyOf(kinds);
        services = List.copyOf(services);
    }

    Place verified(LocalDate day) {
        return new Place(id, slug, sheet, sources, kinds, services, communeName, department, epci, point, approximate, Optional.of(day), closedOn, organisation, keeper, changedAt, version);
    }

    Place closed(Optional<LocalDate> day) {
        return new Place(id, slug, sheet, sources, kinds, services, communeName, department, epci, point, approximate, verifiedOn, day, organisation, keeper, changedAt, version);
    }

    Place kept(Optional<UUID> organisation, Optional<String> keeper) {
        return new Place(id, slug, sheet, sources, kinds, services, communeName, department, epci, point, approximate, verifiedOn, closedOn, organisation, keeper, changedAt, version);
    }

    public String name() {
        return sheet.name();
    }

    public String path() {
        return "/espaces/" + slug;
    }

    /** « 22 rue Grande, 23220 Bonnat » */
    public String address() {
        var town = (sheet.get(PlaceField.POSTAL_CODE) + " " + communeName).strip();
        return sheet.has(PlaceField.ADDRESS) ? sheet.get(PlaceField.ADDRESS) + ", " + town : town;
    }

    public boolean isKept() {
        return organisation.isPresent() || keeper.isPresent();
    }

    /** Nobody has said for so long that it is right. */
    public boolean isStale(LocalDate today, int months) {
        return verifiedOn.map(day -> day.plusMonths(months).isBefore(today)).orElse(true);
    }

    /** A link that leads out, or nothing when what was written is not one. */
    public Optional<String> site() {
        var site = sheet.get(PlaceField.SITE);
        if (site.matches("(?i)https?://[^\\s\"<>]+")) return Optional.of(site);
        return site.matches("[\\w-]+(\\.[\\w-]+)+(/[^\\s\"<>]*)?") ? Optional.of("https://" + site) : Optional.empty();
    }
}
