package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.places.PlannedRow.Outcome;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the rows of a source into the directory. The same space of two sources is one space with two sources; the same rows twice change nothing. */
@Component
class PlaceIntake {
    private final PlaceStore store;
    private final PlaceWriter writer;
    private final PlacesInPack pack;
    private final Territories territories;
    private final Clock clock;

    PlaceIntake(PlaceStore store, PlaceWriter writer, PlacesInPack pack, Territories territories, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.pack = pack;
        this.territories = territories;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PlannedRow> look(PlaceFile file, PlaceSource source) {
        return plan(file, source, ImportChoices.NONE).told();
    }

    /** @return what was there before, for who undoes it */
    @Transactional
    public Taken take(PlaceFile file, PlaceSource source, ImportChoices choices, Caller by) {
        var now = clock.instant();
        store.oneAtATime();
        store.keep(source);
        var plan = plan(file, source, choices);
        var taken = new Taken(plan.told());
        var made = new HashMap<Long, PlaceId>();
        for (var step : plan.steps()) made.put(step.candidate().line(), take(step, made, taken, source, by, now));
        return taken;
    }

    private PlaceId take(ImportPlan.Step step, Map<Long, PlaceId> made, Taken taken, PlaceSource source, Caller by, Instant now) {
        var candidate = step.candidate();
        var known = step.place().map(Place::id).or(() -> step.step().map(other -> made.get(other.candidate().line())));
        var id = known.isPresent() ? known.get() : writer.add(Merging.fresh(candidate.sheet(), source.slug()), source.slug(), Optional.empty(), Optional.empty(), by, now);
        if (known.isEmpty()) taken.made(id);
        if (known.isPresent() && step.told().outcome() != Outcome.SAME) {
            // read again: an earlier line may have changed it
            var place = store.find(id).orElseThrow();
            var merged = new Merging(place.sheet(), place.sources()).with(candidate.sheet(), source.slug());
            if (!merged.equals(new Merging(place.sheet(), place.sources()))) taken.changed(place);
            writer.change(place, merged, source.slug(), by, now);
        }
        // our own file is no source of its own: what it says again, somebody else told
        if (step.own() && step.told().outcome() == Outcome.SAME) return id;
        taken.listed(candidate.externalId(), store.origin(source.slug(), candidate.externalId()));
        store.keepOrigin(source.slug(), candidate.externalId(), id, digest(candidate.sheet()), source.readOn());
        return id;
    }

    private ImportPlan plan(PlaceFile file, PlaceSource source, ImportChoices choices) {
        return new ImportPlan(store, territories, pack.settings(), source, choices).of(file);
    }

    static String digest(PlaceSheet sheet) {
        return Digest.of(new TreeMap<>(sheet.values()).toString());
    }
}
