package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committees of the authority: who sits on them, which calls they serve, how they work. */
@Service
@Transactional
public class Committees {
    /** How writing a committee ends. */
    public sealed interface AmendResult {
        record Kept() implements AmendResult {}

        record Unsound(List<String> problems) implements AmendResult {}

        /** Somebody else wrote it in between. */
        record Moved(Committee now) implements AmendResult {}
    }

    private final CommitteeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Committees(CommitteeStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Committee> all() {
        return store.all();
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Committee of(String slug) {
        return store.find(slug).orElseThrow(() -> new NotFound("committee " + slug));
    }

    /** The one that must say its opinion before a vote on this call; empty when the proposal goes straight to the vote. */
    @Transactional(readOnly = true)
    public Optional<Committee> serving(String call) {
        return store.serving(call).flatMap(store::find);
    }

    /** Writes it as given, over the version it was read at. Meetings already planned keep theirs. */
    public AmendResult amend(Committee committee, Caller by) {
        var problems = committee.problems();
        if (!problems.isEmpty()) return new AmendResult.Unsound(problems);
        if (!store.put(committee)) return new AmendResult.Moved(of(committee.slug()));
        var now = of(committee.slug());
        events.publishEvent(new CommitteeAmended(now.slug(), now.version(), now.seats().size(), (int) now.voices(), clock.instant(), by));
        return new AmendResult.Kept();
    }

    /** What the pack says is heard when it is new: said again, it does not write over what an officer changed since. */
    public void declare(Committee committee, String digest, Caller by) {
        if (store.packDigest(committee.slug()).equals(digest)) return;
        var known = store.find(committee.slug()).map(Committee::version).orElse(1);
        var declared = new Committee(committee.slug(), committee.title(), committee.calls(), committee.seats(), committee.rules(), known);
        if (amend(declared, by) instanceof AmendResult.Unsound(var problems)) throw new IllegalArgumentException(String.join(" ", problems));
        store.packSaid(committee.slug(), digest);
    }
}
