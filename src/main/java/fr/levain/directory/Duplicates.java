package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that may be one organisation: told, put together with all they hold, and taken apart again. */
@Service
@Transactional
public class Duplicates {
    public static final int PER_PAGE = 20;

    private final DuplicateStore store;
    private final MergeStore merges;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Duplicates(DuplicateStore store, MergeStore merges, Organisations organisations, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.merges = merges;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** The nearest names first, one more than a page to know whether another follows. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Duplicate> suspected(int page) {
        return store.suspected(PER_PAGE + 1, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    /** An officer looked: they are two, and are told no more. */
    public void notTheSame(OrganisationId one, OrganisationId other, Caller by) {
        organisations.view(one);
        organisations.view(other);
        store.notTheSame(one.value(), other.value(), clock.instant(), by.reference());
    }

    /**
     * What was of the second is now of the first: members, mandates, bank accounts, numbers; and, as each module hears it,
     * dossiers, projects, records.
     *
     * @throws Stale when one of them is in another already
     * @throws NotAllowed when two numbers say that they are two legal persons
     */
    public UUID merge(OrganisationId kept, OrganisationId absorbed, Caller by) {
        if (kept.equals(absorbed)) throw new NotFound("two organisations");
        var first = organisations.view(kept);
        var second = organisations.view(absorbed);
        if (!merges.lock(kept.value(), absorbed.value())) throw new Stale("organisation already merged");
        if (first.siren().isPresent() && second.siren().isPresent() && !first.siren().equals(second.siren())) throw new NotAllowed();
        var now = clock.instant();
        var merge = UuidV7.at(now);
        merges.open(merge, kept.value(), absorbed.value(), now, by.reference());
        merges.move(merge);
        events.publishEvent(new OrganisationsMerged(merge, kept, absorbed, now, by));
        events.publishEvent(new OrganisationAbsorbed(merge, absorbed, kept, now, by));
        return merge;
    }

    /** The latest first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Merge> merges(int page) {
        return merges.latest(PER_PAGE + 1, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    /**
     * Gives back what was moved; what came since stays where it came.
     *
     * @throws Stale when it is undone already, or when the record kept is now in another
     */
    public void undo(UUID id, Caller by) {
        if (!by.has(Role.ADMINISTRATOR)) throw new NotAllowed();
        var merge = merges.find(id).orElseThrow(() -> new NotFound("merge " + id));
        if (!organisations.current(merge.kept()).equals(merge.kept())) throw new Stale("the record kept was merged since");
        var now = clock.instant();
        if (!merges.undone(id, now, by.reference())) throw new Stale("merge " + id + " was undone");
        merges.giveBack(id);
        events.publishEvent(new OrganisationMergeUndone(id, merge.kept(), merge.absorbed(), now, by));
    }
}
