package fr.levain.projects;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.projects.Joining.Status;
import fr.levain.projects.Roots.Pair;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * « C’est le même projet » : said by whoever carries both, or proposed by a partner and confirmed by them. It lets nobody read
 * more than before: each module goes on asking for its own consent.
 */
@Service
@Transactional
public class Joinings {
    private final JoiningStore store;
    private final Threads threads;
    private final OwnProjects own;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joinings(JoiningStore store, Threads threads, OwnProjects own, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.threads = threads;
        this.own = own;
        this.events = events;
        this.clock = clock;
    }

    /** What partners propose to this holder. */
    @Transactional(readOnly = true)
    public List<Joining> proposedTo(Caller.Account holder) {
        return store.among(theirs(holder), Status.PROPOSED).stream().filter(each -> !areOne(Pair.of(each.one(), each.other()))).toList();
    }

    /** What this holder joined, and may undo. */
    @Transactional(readOnly = true)
    public List<Joining> joinedBy(Caller.Account holder) {
        return store.among(theirs(holder), Status.JOINED);
    }

    /**
     * A partner proposes it; whoever calls has checked that the partner may read both, and that one person carries them.
     *
     * @return false when they are one already, or it was proposed before, or their holder said that they are two
     */
    public boolean propose(ProjectId one, ProjectId other, String partner, Caller by) {
        store.lock();
        var pair = Pair.of(one, other);
        var now = clock.instant();
        if (areOne(pair) || store.isRefused(pair) || !store.add(new Joining(UuidV7.at(now), pair.one(), pair.other(), Status.PROPOSED, partner, now, now))) return false;
        events.publishEvent(new ProjectJoiningProposed(pair.one(), pair.other(), now, by));
        events.publishEvent(new ProjectJoiningProposed(pair.other(), pair.one(), now, by));
        return true;
    }

    /** Their holder joins them. Joined twice, they are joined once. @throws NotFound when one of them is not theirs */
    public void join(ProjectId one, ProjectId other, Caller.Account by) {
        if (!theirs(by).containsAll(List.of(one, other))) throw new NotFound("project " + one + " or " + other);
        store.lock();
        var pair = Pair.of(one, other);
        if (areOne(pair)) return;
        var now = clock.instant();
        var proposed = store.alive(pair);
        if (proposed.isPresent()) moved(proposed.get().id(), Status.JOINED, now);
        else store.add(new Joining(UuidV7.at(now), pair.one(), pair.other(), Status.JOINED, "", now, now));
        joined(pair, now, by);
    }

    /** Their holder answers a partner's proposal. @throws NotFound when it is not theirs @throws Stale when they answered otherwise meanwhile */
    public void answer(UUID id, boolean same, Caller.Account by) {
        store.lock();
        var joining = of(id, by);
        if (joining.status() == (same ? Status.JOINED : Status.DECLINED)) return;
        if (joining.status() != Status.PROPOSED) throw new Stale("joining " + id);
        if (same) {
            join(joining.one(), joining.other(), by);
            return;
        }
        var now = clock.instant();
        moved(id, Status.DECLINED, now);
        events.publishEvent(new ProjectJoiningDeclined(joining.one(), joining.other(), now, by));
        events.publishEvent(new ProjectJoiningDeclined(joining.other(), joining.one(), now, by));
    }

    /** They are two projects after all. @throws NotFound when it is not theirs */
    public void undo(UUID id, Caller.Account by) {
        var joining = of(id, by);
        store.lock();
        var now = clock.instant();
        if (!store.move(id, Status.JOINED, Status.UNDONE, now)) return;
        store.rebuild(threads.of(joining.one()));
        events.publishEvent(new ProjectParted(joining.one(), joining.other(), now, by));
        events.publishEvent(new ProjectParted(joining.other(), joining.one(), now, by));
    }

    private void moved(UUID id, Status to, Instant now) {
        if (!store.move(id, Status.PROPOSED, to, now)) throw new Stale("joining " + id);
    }

    private void joined(Pair pair, Instant now, Caller by) {
        var members = new HashSet<>(threads.of(pair.one()));
        members.addAll(threads.of(pair.other()));
        store.rebuild(members);
        events.publishEvent(new ProjectJoined(pair.one(), pair.other(), now, by));
        events.publishEvent(new ProjectJoined(pair.other(), pair.one(), now, by));
    }

    private boolean areOne(Pair pair) {
        return threads.of(pair.one()).contains(pair.other());
    }

    private Joining of(UUID id, Caller.Account holder) {
        return store.find(id).filter(joining -> theirs(holder).containsAll(List.of(joining.one(), joining.other())))
                .orElseThrow(() -> new NotFound("joining " + id));
    }

    private Set<ProjectId> theirs(Caller.Account holder) {
        return own.of(holder).stream().flatMap(each -> each.ids().stream()).collect(Collectors.toSet());
    }
}
