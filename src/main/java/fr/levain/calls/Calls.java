package fr.levain.calls;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The calls the public may see, and their terms. */
@Service
@Transactional(readOnly = true)
public class Calls {
    private final CallStore store;

    Calls(CallStore store) {
        this.store = store;
    }

    /** Calls that take deposits at this instant; nearest relève or closing first. Nobody asks for what is awarded directly. */
    public List<Call> openAt(Instant now) {
        return store.all().stream()
                .filter(call -> call.status() == CallStatus.PUBLISHED && call.current().takes(now) && !call.current().access().isDirect())
                .sorted(Comparator.comparing(call -> nextDate(call, now)))
                .toList();
    }

    /** Published calls that open later. */
    public List<Call> comingAt(Instant now) {
        return store.all().stream()
                .filter(call -> call.status() == CallStatus.PUBLISHED && now.isBefore(call.current().opensAt()) && !call.current().access().isDirect())
                .toList();
    }

    /** Calls that take nothing more, the latest first. */
    public List<Call> past(Instant now) {
        return store.all().stream()
                .filter(call -> call.status() == CallStatus.CLOSED
                        || call.status() == CallStatus.PUBLISHED
                                && call.current().closesAt().filter(closing -> !now.isBefore(closing)).isPresent())
                .sorted(Comparator.comparing((Call call) -> call.current().opensAt()).reversed())
                .toList();
    }

    /** A published or past call; drafts are for officers only. */
    public Optional<Call> bySlug(String slug) {
        return store.bySlug(slug).filter(call -> call.status() != CallStatus.DRAFT && call.status() != CallStatus.WITHDRAWN);
    }

    /** Any revision, whatever the status of its call: dossiers keep the terms they were opened under. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public CallRevision revision(CallRevisionId id) {
        return store.revision(id);
    }

    /** The terms of a revision with the closing in force today: one put off, or published since, holds for those who kept older terms. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public CallRevision termsToday(CallRevisionId id) {
        return store.today(store.revision(id));
    }

    /** Published calls that go on from this one with the dossiers it chose. */
    public List<Call> following(String slug) {
        return store.all().stream()
                .filter(call -> call.status() == CallStatus.PUBLISHED && call.current().access().after().filter(slug::equals).isPresent())
                .toList();
    }

    /** What changed and when, the latest first. */
    public List<CallChange> history(CallId call) {
        return store.history(call);
    }

    private static Instant nextDate(Call call, Instant now) {
        return call.current().cutOffFor(now).map(CutOff::at).or(() -> call.current().closesAt()).orElse(Instant.MAX);
    }
}
