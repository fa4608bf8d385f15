package fr.levain.places;

import fr.levain.kernel.BareText;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.territory.Commune;
import fr.levain.territory.Point;
import fr.levain.territory.Territories;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes sheets into the directory: where each lies, which kinds it is of, how its address on the web is spelt. Tells it. */
@Component
class PlaceWriter {
    private final PlaceStore store;
    private final PlaceLinkStore links;
    private final PlacesInPack pack;
    private final Territories territories;
    private final ApplicationEventPublisher events;

    PlaceWriter(PlaceStore store, PlaceLinkStore links, PlacesInPack pack, Territories territories, ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.pack = pack;
        this.territories = territories;
        this.events = events;
    }

    /** A space nobody listed so far. @param source slug of who tells it */
    PlaceId add(Merging told, String source, Optional<String> keeper, Optional<LocalDate> verifiedOn, Caller by, Instant now) {
        var id = PlaceId.at(now);
        var fresh = new Place(id, freeSlug(told.sheet()), told.sheet(), told.sources(), java.util.List.of(), java.util.List.of(), "", "", Optional.empty(),
                new Point(0, 0), true, verifiedOn, Optional.empty(), Optional.empty(), keeper, now, 1);
        store.add(located(fresh, told), now);
        events.publishEvent(new PlaceAdded(id, source, now, by));
        return id;
    }

    /** @return false when the sheet already says all of it */
    boolean change(Place before, Merging told, String source, Caller by, Instant now) {
        var changed = changedFields(before.sheet(), told.sheet());
        if (changed == 0 && before.sources().equals(told.sources())) return false;
        store.put(located(readdressed(before, told.sheet(), now), told), now);
        if (changed > 0) events.publishEvent(new PlaceChanged(before.id(), source, changed, now, by));
        return changed > 0;
    }

    /** Whoever read the address the sheet bore no longer keeps it once it bears another, and their links open nothing. */
    private Place readdressed(Place before, PlaceSheet told, Instant now) {
        var email = before.sheet().get(PlaceField.EMAIL);
        if (email.equals(told.get(PlaceField.EMAIL))) return before;
        var keeper = before.keeper().filter(each -> !each.equals(email));
        links.expire(before.id(), Stream.concat(keeper.stream(), Stream.of(told.get(PlaceField.EMAIL))).toList(), now);
        return before.kept(before.organisation(), keeper);
    }

    static int changedFields(PlaceSheet before, PlaceSheet after) {
        var fields = new HashSet<>(before.values().keySet());
        fields.addAll(after.values().keySet());
        return (int) fields.stream().filter(field -> !Objects.equals(before.get(field), after.get(field))).count();
    }

    private Place located(Place place, Merging told) {
        var sheet = told.sheet();
        var settings = pack.settings();
        var commune = sheet.commune().flatMap(code -> territories.commune(code.value())).orElseThrow(() -> new NotFound("commune " + sheet.get(PlaceField.COMMUNE)));
        var point = sheet.point();
        return new Place(place.id(), place.slug(), sheet.with(PlaceField.COMMUNE, commune.code().value()), Map.copyOf(told.sources()),
                sheet.list(PlaceField.KINDS).stream().filter(slug -> settings.kind(slug).isPresent()).toList(), settings.servicesIn(sheet), commune.name(),
                commune.department().value(), commune.epci(), point.orElseGet(commune::point), point.isEmpty(), place.verifiedOn(), place.closedOn(),
                place.organisation(), place.keeper(), place.changedAt(), place.version());
    }

    /** The name, then its commune when another has it, then a number. */
    private String freeSlug(PlaceSheet sheet) {
        var name = BareText.address(sheet.name(), 70);
        if (name.isEmpty() || RESERVED.contains(name)) name = ("espace-" + name).replaceAll("-$", "");
        var taken = new HashSet<>(store.slugsLike(name));
        if (!taken.contains(name)) return name;
        var where = sheet.commune().flatMap(code -> territories.commune(code.value())).map(Commune::name).map(town -> BareText.address(town, 70)).orElse("bis");
        var longer = name + "-" + where;
        if (!taken.contains(longer)) return longer;
        int number = 2;
        while (taken.contains(longer + "-" + number)) number++;
        return longer + "-" + number;
    }

    /** Words that are already pages. */
    private static final java.util.Set<String> RESERVED = java.util.Set.of("couverture", "proposer", "cle", "carte");
}
