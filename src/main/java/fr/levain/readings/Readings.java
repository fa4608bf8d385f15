package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.WithheldScores;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the readings of a dossier, or of a whole call, say together. */
@Service
@Transactional(readOnly = true)
public class Readings implements WithheldScores {
    private final ReadingStore store;
    private final FormerReadingStore formers;
    private final ReadableStore dossiers;
    private final ReadingCalls calls;
    private final Applications applications;
    private final Accounts accounts;
    private final Envelopes envelopes;
    private final ReaderAnonymity anonymity;
    private final Clock clock;

    Readings(
            ReadingStore store, FormerReadingStore formers, ReadableStore dossiers, ReadingCalls calls, Applications applications, Accounts accounts, Envelopes envelopes,
            ReaderAnonymity anonymity, Clock clock) {
        this.store = store;
        this.formers = formers;
        this.dossiers = dossiers;
        this.calls = calls;
        this.applications = applications;
        this.accounts = accounts;
        this.envelopes = envelopes;
        this.anonymity = anonymity;
        this.clock = clock;
    }

    /**
     * The dossiers of a call by the scores of its main kind of reading. It tells everybody's scores: a caller who still has a
     * reading to give is not shown it, see {@link #isWithheld(Caller, String)}.
     *
     * @param call slug; a call without readings gives an empty ranking
     */
    public ReadingRanking ranking(String call) {
        return calls.terms(call).filter(ReadingTerms::areOn).map(terms -> ranking(call, terms.kinds().getFirst().slug())).orElse(ReadingRanking.NONE);
    }

    /** The same for one of its kinds of reading. */
    public ReadingRanking ranking(String call, String kind) {
        var terms = calls.required(call);
        var grid = calls.grid(terms.kind(kind).orElseThrow(() -> new fr.levain.kernel.NotFound("kind of reading " + kind)), call);
        var given = store.given(call, kind);
        return new RankedReadings(grid, given.stream().map(AskedReading::numbers).toList())
                .of(dossiers.read(call, kind), terms.adjustedFrom(), terms.intervals(), cut(terms), parted(given, grid, terms.dispersion()));
    }

    private RankedReadings.Cut cut(ReadingTerms terms) {
        if (terms.threshold().isPresent()) return new RankedReadings.Cut.Score(terms.threshold().get());
        return envelopes.find(calls.call(terms.call()).current().envelope())
                // what proposals set aside is still to be voted on
                .<RankedReadings.Cut>map(envelope -> new RankedReadings.Cut.Money(envelope.available().plus(envelope.reserved())))
                .orElseGet(RankedReadings.Cut.None::new);
    }

    private static Set<UUID> parted(List<AskedReading> given, Grid grid, int from) {
        var order = grid.criteria().stream().map(Criterion::code).toList();
        return given.stream().collect(Collectors.groupingBy(AskedReading::application)).entrySet().stream()
                .filter(each -> !new Partings(each.getValue().stream().map(AskedReading::given).toList()).criteria(order, from).isEmpty())
                .map(each -> each.getKey().value()).collect(Collectors.toSet());
    }

    /**
     * Those of which nobody's scores may be shown to this caller: they stood aside (I3), or have a reading to give. A decided
     * dossier takes no reading any more and opens again; a reference file, decided long ago, is read all the same.
     */
    @Override
    public Set<ApplicationId> withheld(Collection<ApplicationId> applications, Caller caller) {
        return caller instanceof Caller.Account account ? closed(store.closedTo(account.id(), applications)) : Set.of();
    }

    private boolean isWithheld(Caller caller, ApplicationId application) {
        return !withheld(Set.of(application), caller).isEmpty();
    }

    /** Whether nothing computed from scores of this call may be shown to this caller. */
    public boolean isWithheld(Caller caller, String call) {
        return caller instanceof Caller.Account account && !closed(store.notGiven(account.id(), call)).isEmpty();
    }

    private Set<ApplicationId> closed(List<ReadingStore.Closed> found) {
        var asked = found.stream().filter(ReadingStore.Closed::untilDecided).map(ReadingStore.Closed::application).distinct().toList();
        var views = asked.isEmpty() ? Map.<ApplicationId, ApplicationView>of() : applications.views(asked);
        return found.stream().filter(each -> !each.untilDecided() || views.get(each.application()).status().isOpen())
                .map(ReadingStore.Closed::application).collect(Collectors.toSet());
    }

    /** One board for each kind of reading of the dossier's call; none for a call without readings. */
    public List<ReadingBoard> of(ApplicationId application, Caller caller) {
        var view = applications.view(application);
        var terms = calls.terms(view.callSlug());
        if (terms.isEmpty() || !caller.isOfficer()) return List.of();
        var withheld = isWithheld(caller, application);
        var all = store.of(application);
        var formers = this.formers.of(application);
        var people = accounts.people(Stream.concat(all.stream().map(AskedReading::reader), formers.stream().map(FormerReading::by)).distinct().toList());
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var boards = new ArrayList<ReadingBoard>();
        for (var kind : terms.get().kinds()) {
            var grid = calls.grid(kind, view.callSlug());
            var order = grid.criteria().stream().map(Criterion::code).toList();
            var readings = all.stream().filter(each -> each.kind().equals(kind.slug())).toList();
            var given = readings.stream().filter(AskedReading::isGiven).toList();
            var partings = new Partings(given.stream().map(AskedReading::given).toList());
            var parts = partings.criteria(order, terms.get().dispersion());
            var tellsWho = anonymity.tells(kind, application, caller);
            var lines = readings.stream().map(each -> {
                var before = formers.stream().filter(former -> former.reading().equals(each.id())).map(former -> new ReadingBoard.Former(former, name(people, former.by()))).toList();
                return new ReadingBoard.Line(each, tellsWho ? name(people, each.reader()) : "Lecteur n° " + (readings.indexOf(each) + 1), each.isLate(today),
                        withheld || kind.lay().isPresent() ? List.of() : unexplained(each, partings, grid, terms.get().dispersion()), each.isGiven() || !before.isEmpty(), withheld ? List.of() : before);
            }).toList();
            var rows = withheld || given.isEmpty() ? List.<ReadingBoard.Row>of() : grid.criteria().stream()
                    .map(criterion -> new ReadingBoard.Row(criterion, given.stream().map(each -> each.mark(criterion.code())).toList(), parts.contains(criterion.code()))).toList();
            boards.add(new ReadingBoard(kind, grid, tellsWho, lines, rows, withheld, withheld ? Optional.empty() : partings.gap(),
                    withheld || kind.lay().isPresent() ? Optional.empty() : ThirdReaders.due(readings, terms.get())));
        }
        return List.copyOf(boards);
    }

    /** The name of a file may tell who sent it. */
    boolean mayReadFile(ReadingId id, Caller caller) {
        return store.find(id).filter(AskedReading::isGiven).filter(reading -> calls.required(reading.call()).kind(reading.kind())
                .filter(kind -> anonymity.tells(kind, reading.application(), caller)).isPresent() && !isWithheld(caller, reading.application())).isPresent();
    }

    private static String name(Map<AccountId, Person> people, AccountId account) {
        return Optional.ofNullable(people.get(account)).map(Person::name).orElse("compte clos");
    }

    private static List<Criterion> unexplained(AskedReading reading, Partings partings, Grid grid, int from) {
        var order = grid.criteria().stream().map(Criterion::code).toList();
        return partings.toExplain(reading.id().value(), order, from).stream().filter(code -> !reading.mark(code).saysWhy(1))
                .flatMap(code -> grid.criterion(code).stream()).toList();
    }

    /** What the others gave on the criteria where this given reading parts from them; empty before it is given. */
    public Map<Criterion, List<Integer>> partings(AskedReading reading) {
        if (!reading.isGiven() || reading.origin() == AskedReading.Origin.CALIBRATION) return Map.of();
        var terms = calls.required(reading.call());
        // peers and citizens differ: nobody asks them why
        if (terms.kind(reading.kind()).orElseThrow().lay().isPresent()) return Map.of();
        var grid = calls.grid(terms.kind(reading.kind()).orElseThrow(), reading.call());
        var order = grid.criteria().stream().map(Criterion::code).toList();
        var given = store.of(reading.application()).stream().filter(each -> each.kind().equals(reading.kind()) && each.isGiven()).toList();
        var told = new java.util.LinkedHashMap<Criterion, List<Integer>>();
        for (var code : new Partings(given.stream().map(AskedReading::given).toList()).toExplain(reading.id().value(), order, terms.dispersion()))
            told.put(grid.criterion(code).orElseThrow(), given.stream().filter(each -> !each.id().equals(reading.id()))
                    .flatMap(each -> Optional.ofNullable(each.mark(code).score()).stream()).sorted().toList());
        return told;
    }

    /** Reader by reader, by name; those declared who were asked nothing are there too. */
    public Map<AccountId, Progress> progress(String call) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var all = new HashMap<AccountId, Progress>();
        calls.readers(call).forEach(each -> all.put(each.account(), new Progress(each.account(), 0, 0, 0, 0, 0, Optional.empty())));
        store.progress(call, today).forEach(each -> all.put(each.reader(), each));
        return all;
    }

    /** Awaited first. @param page from 1 */
    public List<AskedReading> of(AccountId reader, int page, int perPage) {
        return store.of(reader, perPage + 1, (Math.max(1, page) - 1) * perPage);
    }

    /** What this reader has still to give of a dossier. */
    public Optional<ReadingId> ownAwaited(ApplicationId application, AccountId reader) {
        return store.of(application).stream().filter(each -> each.reader().equals(reader) && each.status().isAwaited()).findFirst().map(AskedReading::id);
    }

    public int awaitedOf(AccountId reader) {
        return store.awaitedOf(reader);
    }
}
