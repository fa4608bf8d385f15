package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.calls.Call;
import fr.levain.calls.Calls;
import fr.levain.calls.Grid;
import fr.levain.calls.GridDrafts;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each call is read: its terms, and who may be asked to read. */
@Service
@Transactional
public class ReadingCalls {
    /** How changing the terms ends. */
    public enum Amended { DONE, SCORES_GIVEN }

    private final ReadingTermsStore store;
    private final ReadingStore readings;
    private final Calls calls;
    private final GridDrafts grids;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingCalls(
            ReadingTermsStore store, ReadingStore readings, Calls calls, GridDrafts grids, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.readings = readings;
        this.calls = calls;
        this.grids = grids;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for a call that is not read by several people. */
    @Transactional(readOnly = true)
    public Optional<ReadingTerms> terms(String call) {
        return store.find(call);
    }

    @Transactional(readOnly = true)
    public List<ReadingTerms> all() {
        return store.all();
    }

    /** @throws NotFound when the call is not read by several people */
    @Transactional(readOnly = true)
    public ReadingTerms required(String call) {
        return terms(call).orElseThrow(() -> new NotFound("readings of " + call));
    }

    /** @throws NotFound when nobody may see the call */
    @Transactional(readOnly = true)
    public Call call(String slug) {
        return calls.bySlug(slug).orElseThrow(() -> new NotFound("call " + slug));
    }

    /** The grid of a kind: its own, else that of the call. */
    @Transactional(readOnly = true)
    public Grid grid(ReadingTerms.Kind kind, String call) {
        return kind.grid() != null ? kind.grid() : call(call).current().grid();
    }

    /**
     * What the pack says. It holds until an officer changes it or a reading is asked: people are read as was told first.
     *
     * @param named slug of the grid of each kind; none for the call's own
     */
    void declare(ReadingTerms terms, Map<String, String> named, String digest) {
        var known = store.find(terms.call());
        if (store.packDigest(terms.call()).equals(digest) || known.isPresent() && readings.anyAsked(terms.call())) return;
        var kinds = terms.kinds().stream().map(kind -> new ReadingTerms.Kind(kind.slug(), kind.title(),
                Optional.ofNullable(named.get(kind.slug())).flatMap(grids::published).map(each -> each.written().grid()).orElse(null),
                kind.fields(), kind.documents(), kind.anonymous(), kind.masked(), kind.lay())).toList();
        store.put(new ReadingTerms(terms.call(), terms.readers(), terms.days(), terms.expires(), terms.dispersion(), terms.third(), terms.adjustedFrom(), terms.intervals(),
                terms.threshold(), terms.calibration(), terms.allocation(), kinds, terms.secondAnalysis()));
        store.packSaid(terms.call(), digest);
    }

    /** The head changes how a call is read, before the first scores: nobody moves the rules once they are known. */
    public Amended amend(String call, ReadingTerms.Switches switches, Caller by) {
        if (!by.has(Role.HEAD)) throw new NotAllowed();
        var terms = required(call);
        if (readings.anyGiven(call)) return Amended.SCORES_GIVEN;
        var changed = terms.with(switches);
        if (changed.equals(terms)) return Amended.DONE;
        store.put(changed);
        events.publishEvent(new ReadingTermsAmended(call(call).id(), call, clock.instant(), by, Digest.of(switches.toString())));
        return Amended.DONE;
    }

    @Transactional(readOnly = true)
    public boolean isSettled(String call) {
        return readings.anyGiven(call);
    }

    @Transactional(readOnly = true)
    public List<CallReader> readers(String call) {
        return store.readers(call);
    }

    /** Who could be: officers who assess and experts who hold an account, by name. */
    @Transactional(readOnly = true)
    public List<Person> eligible() {
        return Stream.of(Role.CASE_OFFICER, Role.HEAD, Role.EXPERT).flatMap(role -> accounts.holding(role).stream()).distinct()
                .sorted(Comparator.comparing(Person::name)).toList();
    }

    public void declareReader(CallReader reader, Caller by) {
        assessing(by);
        if (eligible().stream().noneMatch(each -> each.id().equals(reader.account()))) throw new NotFound("reader " + reader.account());
        store.put(reader);
        events.publishEvent(new ReaderDeclared(call(reader.call()).id(), reader.call(), clock.instant(), by, reader.account().toString(), reader.most()));
    }

    /** What they were asked to read already stays theirs. */
    public void removeReader(String call, AccountId account, Caller by) {
        assessing(by);
        store.removeReader(call, account);
        events.publishEvent(new ReaderDeclared(call(call).id(), call, clock.instant(), by, account.toString(), 0));
    }

    static void assessing(Caller by) {
        if (!by.has(Role.HEAD) && !by.has(Role.CASE_OFFICER)) throw new NotAllowed();
    }
}
