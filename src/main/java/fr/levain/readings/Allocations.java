package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reads what, proposed for many dossiers at once, corrected by hand, applied in one act. */
@Service
@Transactional
public class Allocations {
    /** Dossiers in one proposal. */
    static final int MOST = 500;

    /** A line as people read it. @param byHand somebody added it */
    public record Line(UUID dossier, String reference, String title, UUID reader, String name, List<String> why, boolean byHand) {
        /** Names the pair in a form. */
        public String key() {
            return dossier + "_" + reader;
        }
    }

    /** @param lacking dossiers left without enough readers, with why */
    public record Proposed(UUID id, String kind, List<Line> lines, List<Short> lacking, Map<UUID, Integer> loads) {
        public record Short(UUID dossier, String reference, String title, int readers, String why) {}

        public int dossiers() {
            return (int) lines.stream().map(Line::dossier).distinct().count();
        }
    }

    /** How correcting ends. @param refused lines added for nothing: a tie, or a quota reached */
    public record Corrected(Proposed proposed, int refused) {}

    /** How applying ends. @param skipped asked meanwhile, no longer open, or no longer theirs to read */
    public record Applied(int readings, int skipped) {}

    private final AllocationStore store;
    private final ReadableStore dossiers;
    private final ReadingCalls calls;
    private final ReadingRequests requests;
    private final Candidates candidates;
    private final LayReaders lays;
    private final Applications applications;
    private final ReadingMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Allocations(
            AllocationStore store, ReadableStore dossiers, ReadingCalls calls, ReadingRequests requests, Candidates candidates, LayReaders lays,
            Applications applications, ReadingMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.calls = calls;
        this.requests = requests;
        this.candidates = candidates;
        this.lays = lays;
        this.applications = applications;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Proposed> open(String call, String kind) {
        return store.open(call, kind);
    }

    /** How many dossiers still want a reader. */
    @Transactional(readOnly = true)
    public int waiting(String call, String kind) {
        return dossiers.toRead(call, kind, wanted(call, kind), MOST).size();
    }

    /** Computes a proposal afresh; the one before, not applied, gives way. @throws NotFound when the call does not allow it */
    public Proposed prepare(String call, String kind, Caller by) {
        ReadingCalls.assessing(by);
        var terms = calls.required(call);
        if (terms.kind(kind).filter(terms::allocates).isEmpty()) throw new NotFound("allocation of " + call);
        var views = applications.views(dossiers.toRead(call, kind, wanted(call, kind), MOST));
        var readers = candidates.readers(call, kind);
        var seen = candidates.dossiers(views.values(), call, kind);
        var codes = calls.grid(terms.kind(kind).get(), call).criteria().stream().map(each -> each.code()).toList();
        var plan = AllocationPlan.propose(seen, readers, codes, wanted(call, kind));
        var known = seen.stream().collect(Collectors.toMap(AllocationPlan.Dossier::id, each -> each));
        var names = readers.stream().collect(Collectors.toMap(AllocationPlan.Reader::id, AllocationPlan.Reader::name));
        var lines = plan.pairs().stream().map(pair -> line(known.get(pair.dossier()), pair.reader(), names.get(pair.reader()), pair.why(), false))
                .sorted(java.util.Comparator.comparing(Line::reference).thenComparing(Line::name)).toList();
        var lacking = plan.lacking().stream().map(each -> new Proposed.Short(each.dossier(), known.get(each.dossier()).reference(),
                known.get(each.dossier()).title(), each.readers(), each.why())).toList();
        var proposed = new Proposed(UuidV7.at(clock.instant()), kind, lines, lacking, loads(readers, lines));
        store.replace(call, proposed, by, clock.instant());
        return proposed;
    }

    private static Line line(AllocationPlan.Dossier dossier, UUID reader, String name, List<String> why, boolean byHand) {
        return new Line(dossier.id(), dossier.reference(), dossier.title(), reader, name, why, byHand);
    }

    private static Map<UUID, Integer> loads(List<AllocationPlan.Reader> readers, List<Line> lines) {
        var loads = new TreeMap<UUID, Integer>();
        readers.forEach(each -> loads.put(each.id(), each.load()));
        lines.forEach(each -> loads.merge(each.reader(), 1, Integer::sum));
        return loads;
    }

    /**
     * Corrected by hand: keeps these pairs and adds others.
     *
     * @param kept keys of the lines to keep
     * @param added dossier reference to account, each told as chosen by an officer; a tie is told, and refused where the kind of reading says so
     */
    public Corrected correct(String call, String kind, Set<String> kept, Map<String, AccountId> added, Caller by) {
        ReadingCalls.assessing(by);
        var open = store.open(call, kind).orElseThrow(() -> new Stale("allocation of " + call));
        var readers = candidates.readers(call, kind);
        var names = readers.stream().collect(Collectors.toMap(AllocationPlan.Reader::id, AllocationPlan.Reader::name));
        var lines = new ArrayList<>(open.lines().stream().filter(each -> kept.contains(each.key())).toList());
        var of = calls.required(call).kind(kind).orElseThrow();
        var refused = new ArrayList<String>();
        var byReference = new TreeMap<String, UUID>();
        open.lines().forEach(each -> byReference.put(each.reference(), each.dossier()));
        open.lacking().forEach(each -> byReference.put(each.reference(), each.dossier()));
        added.forEach((reference, reader) -> {
            var dossier = Optional.ofNullable(byReference.get(reference)).orElseThrow(() -> new NotFound("dossier " + reference));
            if (!names.containsKey(reader.value()) || lines.stream().anyMatch(each -> each.dossier().equals(dossier) && each.reader().equals(reader.value()))) return;
            var seen = candidates.dossier(applications.view(new ApplicationId(dossier)), kind);
            if (of.isBarredByTies() && seen.ties().containsKey(reader.value()) || of.lay().isPresent() && isFull(readers, lines, reader.value())) {
                refused.add(reference);
                return;
            }
            var why = new ArrayList<String>(List.of("choix d’un agent"));
            Optional.ofNullable(seen.ties().get(reader.value())).ifPresent(tie -> why.add("signalé : " + tie));
            lines.add(line(seen, reader.value(), names.get(reader.value()), List.copyOf(why), true));
        });
        lines.sort(java.util.Comparator.comparing(Line::reference).thenComparing(Line::name));
        var wanted = wanted(call, kind);
        var lacking = new ArrayList<Proposed.Short>();
        for (var dossier : new java.util.TreeMap<>(byReference).entrySet()) {
            var before = open.lacking().stream().filter(each -> each.dossier().equals(dossier.getValue())).findFirst();
            int had = (int) open.lines().stream().filter(each -> each.dossier().equals(dossier.getValue())).count();
            int has = (int) lines.stream().filter(each -> each.dossier().equals(dossier.getValue())).count();
            int still = before.map(Proposed.Short::readers).orElse(0) + had - has;
            if (still > 0) lacking.add(new Proposed.Short(dossier.getValue(), dossier.getKey(), title(open, dossier.getValue()), Math.min(still, wanted),
                    before.map(Proposed.Short::why).orElse("retiré par un agent")));
        }
        var corrected = new Proposed(UuidV7.at(clock.instant()), kind, List.copyOf(lines), List.copyOf(lacking), loads(readers, lines));
        store.replace(call, corrected, by, clock.instant());
        return new Corrected(corrected, refused.size());
    }

    private static boolean isFull(List<AllocationPlan.Reader> readers, List<Line> lines, UUID reader) {
        var theirs = lines.stream().filter(each -> each.reader().equals(reader)).count();
        return readers.stream().anyMatch(each -> each.id().equals(reader) && each.load() + theirs >= each.most());
    }

    /** Whether a line still holds, whatever was prepared, applied, taken back or declared since: quotas and ties are looked at again. */
    private Predicate<Line> stillMay(ReadingTerms.Kind of, String call, Collection<ApplicationView> views) {
        if (!of.isBarredByTies()) return _ -> true;
        var room = of.lay().map(_ -> lays.room(call, of.slug()));
        var seen = candidates.dossiers(views, call, of.slug()).stream().collect(Collectors.toMap(AllocationPlan.Dossier::id, each -> each));
        return line -> {
            var dossier = seen.get(line.dossier());
            if (dossier.ties().containsKey(line.reader()) || dossier.already().contains(line.reader())) return false;
            return room.isEmpty() || room.get().merge(new AccountId(line.reader()), -1, Integer::sum) >= 0;
        };
    }

    private static String title(Proposed open, UUID dossier) {
        return open.lines().stream().filter(each -> each.dossier().equals(dossier)).map(Line::title)
                .findFirst().or(() -> open.lacking().stream().filter(each -> each.dossier().equals(dossier)).map(Proposed.Short::title).findFirst()).orElse("");
    }

    /** Asks everything in one act. @throws Stale when it was applied, or changed, since that page */
    public Applied apply(String call, String kind, UUID proposal, Caller by) {
        ReadingCalls.assessing(by);
        var terms = calls.required(call);
        var proposed = store.open(call, kind).filter(each -> each.id().equals(proposal)).orElseThrow(() -> new Stale("allocation " + proposal));
        store.apply(proposal, clock.instant());
        var views = applications.views(proposed.lines().stream().map(each -> new ApplicationId(each.dossier())).distinct().toList());
        var asked = new TreeMap<UUID, Integer>();
        int skipped = 0;
        var may = stillMay(terms.kind(kind).orElseThrow(), call, views.values());
        for (var line : proposed.lines()) {
            var view = views.get(new ApplicationId(line.dossier()));
            var origin = line.byHand() ? AskedReading.Origin.HAND : AskedReading.Origin.ALLOCATION;
            if (view.status().isOpen() && may.test(line) && requests.ask(view, terms, kind, new AccountId(line.reader()), origin, line.why(), false, by)) asked.merge(line.reader(), 1, Integer::sum);
            else skipped++;
        }
        asked.forEach((reader, many) -> mails.askedMany(new AccountId(reader), many, requests.dueOn(terms)));
        int total = asked.values().stream().mapToInt(Integer::intValue).sum();
        events.publishEvent(new AllocationApplied(calls.call(call).id(), call, clock.instant(), by, total, (int) proposed.lines().stream().filter(Line::byHand).count()));
        return new Applied(total, skipped);
    }

    public void drop(String call, String kind, Caller by) {
        ReadingCalls.assessing(by);
        store.drop(call, kind);
    }

    private int wanted(String call, String kind) {
        var terms = calls.required(call);
        return terms.wanted(terms.kind(kind).orElseThrow(() -> new NotFound("kind of reading " + kind)));
    }

    /** Readers who may be added by hand, by name. */
    @Transactional(readOnly = true)
    public List<AllocationPlan.Reader> readers(String call, String kind) {
        return candidates.readers(call, kind).stream().sorted(java.util.Comparator.comparing(AllocationPlan.Reader::name)).toList();
    }

}
