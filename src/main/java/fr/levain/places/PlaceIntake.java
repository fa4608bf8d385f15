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
    public List<PlannedRow> look(List<PlaceFile.Row> rows, PlaceSource source) {
        return plan(rows, source, ImportChoices.NONE).told();
    }

    @Transactional
    public List<PlannedRow> take(List<PlaceFile.Row> rows, PlaceSource source, Caller by) {
        return take(rows, source, ImportChoices.NONE, by);
    }

    @Transactional
    public List<PlannedRow> take(List<PlaceFile.Row> rows, PlaceSource source, ImportChoices choices, Caller by) {
        var now = clock.instant();
        store.oneAtATime();
        store.keep(source);
        var plan = plan(rows, source, choices);
        var made = new HashMap<Long, PlaceId>();
        for (var step : plan.steps()) made.put(step.candidate().line(), take(step, made, source, by, now));
        return plan.told();
    }

    private PlaceId take(ImportPlan.Step step, Map<Long, PlaceId> made, PlaceSource source, Caller by, Instant now) {
        var candidate = step.candidate();
        var known = step.place().map(Place::id).or(() -> step.step().map(other -> made.get(other.candidate().line())));
        var id = known.isPresent() ? known.get() : writer.add(Merging.fresh(candidate.sheet(), source.slug()), source.slug(), Optional.empty(), Optional.empty(), by, now);
        if (known.isPresent() && step.told().outcome() != Outcome.SAME) {
            // read again: an earlier line may have changed it
            var place = store.find(id).orElseThrow();
            writer.change(place, new Merging(place.sheet(), place.sources()).with(candidate.sheet(), source.slug()), source.slug(), by, now);
        }
        store.keepOrigin(source.slug(), candidate.externalId(), id, digest(candidate.sheet()), source.readOn());
        return id;
    }

    private ImportPlan plan(List<PlaceFile.Row> rows, PlaceSource source, ImportChoices choices) {
        return new ImportPlan(store, territories, pack.settings(), source, choices).of(rows);
    }

    static String digest(PlaceSheet sheet) {
        return Digest.of(new TreeMap<>(sheet.values()).toString());
    }
}
