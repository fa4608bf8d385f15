package fr.levain.pack;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import fr.levain.pack.LoadResult.AlreadyLoaded;
import fr.levain.pack.LoadResult.Loaded;
import fr.levain.pack.LoadResult.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the authority's pack: everything is checked, then everything is applied, or nothing. */
@Service
@Transactional
public class Packs {
    private final LoadStore store;
    private final List<PackSection> sections;
    private final List<DemonstrationData> demonstrations;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Packs(
            LoadStore store,
            List<PackSection> sections,
            List<DemonstrationData> demonstrations,
            Instance instance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.sections = sections.stream().sorted(Comparator.comparingInt(PackSection::order)).toList();
        this.demonstrations = demonstrations.stream().sorted(Comparator.comparingInt(DemonstrationData::order)).toList();
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Loads a pack not seen yet. The first one makes the instance; a later one only proposes drafts of what has
     * already been published.
     */
    public LoadResult load(Path folder, Caller by) {
        store.oneAtATime();
        var now = clock.instant();
        var firstStart = store.firstStart();
        var pack = Pack.in(folder, firstStart.orElse(now), instance.demonstration());
        if (store.knows(pack.digest())) return new AlreadyLoaded(pack.digest());

        var prepared = sections.stream().map(section -> section.read(pack)).toList();
        var problems = pack.problems();
        if (!problems.isEmpty()) return new Refused(problems, firstStart.isEmpty());

        for (var section : prepared) section.apply(pack, by);
        store.add(pack.digest(), now, firstStart.orElse(now));
        events.publishEvent(new PackLoaded(pack.digest(), prepared.size(), now, by));
        return new Loaded(pack.digest(), firstStart.isEmpty());
    }

    @Transactional(readOnly = true)
    public boolean hasLoaded() {
        return store.firstStart().isPresent();
    }

    /** Invented people and dossiers, once, on a demonstration that has its pack. */
    public void loadDemonstration() {
        store.oneAtATime();
        if (!instance.demonstration() || !store.awaitsDemonstration()) return;
        var now = clock.instant();
        demonstrations.forEach(data -> data.load(now));
        store.demonstrationLoaded(now);
    }
}
