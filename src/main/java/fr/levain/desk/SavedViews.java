package fr.levain.desk;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists officers keep: their own, those their teams share, and the one each opens on. */
@Service
@Transactional
public class SavedViews {
    private static final int MOST = 40;

    /** How keeping a view ends. */
    public sealed interface KeepResult {
        record Kept(UUID id) implements KeepResult {}

        record NameTaken() implements KeepResult {}

        record TooMany(int most) implements KeepResult {}
    }

    private final SavedViewStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavedViews(SavedViewStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's own and those shared with their teams, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Caller.Account caller) {
        return store.of(caller);
    }

    /** What the caller opens on: the view they chose, else what waits for them. */
    @Transactional(readOnly = true)
    public Filters first(Caller.Account caller) {
        return store.first(caller).map(SavedView::filters).orElse(Filters.waiting());
    }

    /**
     * @param name stripped, not empty, at most {@link SavedView#LONGEST_NAME}
     * @param team shared with that one; empty for a view of one's own
     * @throws NotAllowed when the team is not the caller's
     */
    public KeepResult keep(String name, Filters filters, Optional<String> team, boolean first, Caller.Account by) {
        if (team.filter(slug -> !by.teams().contains(slug)).isPresent()) throw new NotAllowed();
        if (store.countOf(by.id()) >= MOST) return new KeepResult.TooMany(MOST);
        var now = clock.instant();
        var id = UuidV7.at(now);
        if (!store.add(id, by.id(), team, name, filters.query(), now)) return new KeepResult.NameTaken();
        team.ifPresent(slug -> events.publishEvent(new ViewShared(id, now, by, slug)));
        if (first) store.openOn(by.id(), id);
        return new KeepResult.Kept(id);
    }

    /** @throws NotFound when it is not the caller's */
    public void remove(UUID id, Caller.Account by) {
        var view = store.find(id, by).filter(SavedView::mine).orElseThrow(() -> new NotFound("view " + id));
        if (store.remove(id, by.id())) view.team().ifPresent(_ -> events.publishEvent(new SharedViewRemoved(id, clock.instant(), by)));
    }

    /** @throws NotFound when the caller may not see it */
    public void openOn(UUID id, Caller.Account by) {
        store.openOn(by.id(), store.find(id, by).orElseThrow(() -> new NotFound("view " + id)).id());
    }

    /** Back to what waits for the caller. */
    public void openOnWhatWaits(Caller.Account by) {
        store.openOnNothing(by.id());
    }
}
