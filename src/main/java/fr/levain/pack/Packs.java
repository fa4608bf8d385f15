package fr.levain.pack;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackSection;
import fr.levain.pack.LoadResult.AlreadyLoaded;
import fr.levain.pack.LoadResult.Loaded;
import fr.levain.pack.LoadResult.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
        return load(Pack.in(folder, store.firstStart().orElse(clock.instant()), instance.demonstration()), by);
    }

    /**
     * Takes files received from another instance, a whole pack or one call. What is new here is added; what is known becomes
     * a draft. They are checked among what is in force here, so that nothing they name is missing.
     */
    public LoadResult take(SortedMap<String, String> received, Caller by) {
        store.oneAtATime();
        var firstStart = store.firstStart();
        if (firstStart.isPresent()) {
            var conflicts = PackMerge.conflicts(pack(store.files()), pack(received));
            if (!conflicts.isEmpty()) return new Refused(conflicts, false);
        }
        if (firstStart.isEmpty()) return load(pack(received), by);
        return load(Pack.proposing(PackMerge.of(export(), received), received.keySet(), firstStart.get(), instance.demonstration()), by);
    }

    /** What taking these files would change here, file by file; nothing on an instance that has no pack yet. */
    @Transactional(readOnly = true)
    public List<ImportedFile> compare(SortedMap<String, String> received) {
        if (store.firstStart().isEmpty()) return List.of();
        var here = export();
        var merged = PackMerge.of(here, received);
        var words = pack(merged);
        return received.keySet().stream().filter(name -> !merged.getOrDefault(name, "").equals(here.getOrDefault(name, "")))
                .map(name -> new ImportedFile(FileWords.kind(name), FileWords.title(words, name), !here.containsKey(name),
                        here.containsKey(name) ? store.seen(name, received.get(name)) : Optional.empty())).toList();
    }

    /** These files leave as they are in force: received again one day, they are known to be older. */
    public void remember(Map<String, String> exported) {
        store.remember(exported, clock.instant());
    }

    /** The pack as it is in force: the files last loaded, and what officers have published since. */
    @Transactional(readOnly = true)
    public SortedMap<String, String> export() {
        var kept = pack(store.files());
        sections.forEach(section -> section.read(kept));
        var files = new PackFiles(kept);
        sections.forEach(section -> section.write(files));
        return files.texts();
    }

    /** Calls and aids that may be exported alone, {@code calls/slug}, and what each is called. */
    @Transactional(readOnly = true)
    public Map<String, String> bundles() {
        return Bundle.offered(pack(export()));
    }

    /** One call or one aid with what it needs. @param folder {@code calls} or {@code aids} */
    @Transactional(readOnly = true)
    public Optional<SortedMap<String, String>> bundle(String folder, String slug) {
        return Bundle.of(pack(export()), folder, slug);
    }

    private Pack pack(Map<String, String> files) {
        return Pack.of(files, store.firstStart().orElse(clock.instant()), instance.demonstration());
    }

    private LoadResult load(Pack pack, Caller by) {
        var now = clock.instant();
        var firstStart = store.firstStart();
        if (store.knows(pack.digest())) {
            // loaded before files were kept
            if (store.files().isEmpty()) store.keep(pack.texts());
            return new AlreadyLoaded(pack.digest());
        }

        pack.texts().keySet().stream().filter(name -> !PackArchive.isName(name))
                .forEach(name -> pack.report(name, 1, "un nom de fichier s’écrit en minuscules, chiffres et tirets, dans un dossier au plus"));
        var prepared = sections.stream().map(section -> section.read(pack)).toList();
        var problems = pack.problems();
        if (!problems.isEmpty()) return new Refused(problems, firstStart.isEmpty());

        for (var section : prepared) section.apply(pack, by);
        store.add(pack.digest(), now, firstStart.orElse(now));
        store.keep(pack.texts());
        if (firstStart.isEmpty()) store.remember(pack.texts(), now);
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
