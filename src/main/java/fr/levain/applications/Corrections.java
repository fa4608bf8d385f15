package fr.levain.applications;

import static fr.levain.applications.ApplicationStatus.*;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The less usual moves of a dossier, each one a named act: agenda, return after a decision. */
@Service
@Transactional
public class Corrections {
    private final ApplicationStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(ApplicationStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The dossier, which nobody moves until the end of the transaction. */
    public ApplicationView standStill(ApplicationId id) {
        store.lock(id);
        return store.find(id).orElseThrow(() -> new NotFound("dossier " + id));
    }

    public void putOnAgenda(ApplicationId id, Caller by) {
        move(id, ON_AGENDA, now -> new PutOnAgenda(id, now, by));
    }

    public void takeOffAgenda(ApplicationId id, Caller by) {
        move(id, PROPOSED, now -> new TakenOffAgenda(id, now, by));
    }

    /**
     * Its delays start again from now.
     *
     * @param act number of the act, or reference of the appeal, that brings it back
     * @param untold its author has this to learn from a letter: until {@link #told} they read what they read before (I8)
     */
    public void reinstate(ApplicationId id, String act, boolean untold, Caller by) {
        store.resume(id, untold, clock.instant());
        move(id, REINSTATED, now -> new ApplicationReinstated(id, now, by, act));
    }

    /** Its author knows, by the letter of the act that took it up again, that the outcome they knew no longer stands. */
    public void believed(ApplicationId id) {
        store.told(id, false);
    }

    /** Its author knows its outcome. */
    public void told(ApplicationId id) {
        store.told(id, true);
    }

    private void move(ApplicationId id, ApplicationStatus to, Function<Instant, ApplicationEvent> announced) {
        var view = store.find(id).orElseThrow(() -> new NotFound("dossier " + id));
        ApplicationLifecycle.TABLE.check(view.status(), to);
        store.move(id, view.status(), to);
        events.publishEvent(announced.apply(clock.instant()));
    }
}
