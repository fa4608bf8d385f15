package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Peers and citizens who may read for a kind of reading that the pack opens to them, each with a quota of dossiers. */
@Service
@Transactional
public class LayReaders {
    /** @param organisation whose dossier they carry; empty for a citizen @param taken readings they have, given or awaited */
    public record LayReader(Person person, String organisation, int taken) {}

    private final LayStore store;
    private final ReadingCalls calls;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LayReaders(LayStore store, ReadingCalls calls, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.calls = calls;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** By name. @throws NotFound for a kind that is the service's own */
    @Transactional(readOnly = true)
    public List<LayReader> of(String call, String kind) {
        var lay = lay(call, kind);
        var found = switch (lay.who()) {
            case HOLDERS -> store.holders(call);
            case LAUREATES -> store.laureates();
            case CITIZENS -> store.citizens(call, kind);
        };
        var organisations = new LinkedHashMap<AccountId, String>();
        found.forEach(each -> organisations.put(each.account(), each.organisation()));
        var taken = store.taken(call, kind);
        return accounts.people(organisations.keySet()).values().stream().filter(Person::hasAddress)
                .map(person -> new LayReader(person, organisations.getOrDefault(person.id(), ""), taken.getOrDefault(person.id(), 0)))
                .sorted(Comparator.comparing((LayReader each) -> each.person().name()).thenComparing(each -> each.person().id().toString())).toList();
    }

    /** As the allocation sees them: the quota bounds what each has, given or not. */
    List<AllocationPlan.Reader> allocated(String call, String kind) {
        var each = lay(call, kind).each();
        return of(call, kind).stream().map(reader -> new AllocationPlan.Reader(reader.person().id().value(), reader.person().name(), List.of(), List.of(), List.of(), each, reader.taken())).toList();
    }

    /** What each may still be given; counted alone until the end of the transaction, so that nobody is given more than their quota. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<AccountId, Integer> room(String call, String kind) {
        store.lock(call, kind);
        var each = lay(call, kind).each();
        var room = new LinkedHashMap<AccountId, Integer>();
        of(call, kind).forEach(reader -> room.put(reader.person().id(), each - reader.taken()));
        return room;
    }

    /** The organisations of those who have one, by account. */
    Map<AccountId, String> organisations(String call, String kind) {
        var organisations = new LinkedHashMap<AccountId, String>();
        of(call, kind).forEach(each -> organisations.put(each.person().id(), each.organisation()));
        return organisations;
    }

    /** An account is opened for whoever has none; they are written to when a dossier is given to them. */
    public void invite(String call, String kind, String name, String email, Caller by) {
        ReadingCalls.assessing(by);
        if (lay(call, kind).who() != ReadingTerms.Lay.Who.CITIZENS) throw new NotFound("citizens of " + call);
        var person = accounts.open(name, email, Optional.empty(), by);
        store.invite(call, kind, person.id());
        events.publishEvent(new ReaderDeclared(calls.call(call).id(), call, clock.instant(), by, person.id().toString(), lay(call, kind).each()));
    }

    /** What was given to them already stays theirs. */
    public void takeBack(String call, String kind, AccountId account, Caller by) {
        ReadingCalls.assessing(by);
        if (lay(call, kind).who() != ReadingTerms.Lay.Who.CITIZENS) throw new NotFound("citizens of " + call);
        store.takeBack(call, kind, account);
        events.publishEvent(new ReaderDeclared(calls.call(call).id(), call, clock.instant(), by, account.toString(), 0));
    }

    private ReadingTerms.Lay lay(String call, String kind) {
        return calls.required(call).kind(kind).flatMap(ReadingTerms.Kind::lay).orElseThrow(() -> new NotFound("lay readings " + kind + " of " + call));
    }
}
