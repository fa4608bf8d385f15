package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a committee says of a plan, and the consultants a programme pays for it: only where the programme has them. */
@Service
@Transactional
public class Engineering {
    private final EngineeringStore store;
    private final PlanAccess access;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Engineering(EngineeringStore store, PlanAccess access, Programmes programmes, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.access = access;
        this.programmes = programmes;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when the programme has no committee */
    public void heard(String reference, LocalDate day, CommitteeOpinion.Verdict verdict, List<String> members, String note, Caller caller) {
        var plan = access.writable(reference, caller);
        programmes.find(plan.programme()).filter(Programme::hasCommittee).orElseThrow(() -> new NotFound("committee of " + plan.programme()));
        var now = clock.instant();
        var opinion = new CommitteeOpinion(UuidV7.at(now), day, verdict, members, note.strip());
        store.add(plan.id(), opinion);
        events.publishEvent(new CommitteeHeld(plan.id(), opinion.id(), verdict, now, caller));
    }

    /** @throws NotFound when the programme pays no consultant */
    public UUID plan(String reference, Mission.Kind kind, String subject, Optional<LocalDate> due, Caller caller) {
        var plan = access.writable(reference, caller);
        programmes.find(plan.programme()).filter(Programme::engineering).orElseThrow(() -> new NotFound("engineering of " + plan.programme()));
        var id = UuidV7.at(clock.instant());
        store.add(id, plan.programme(), kind, subject.strip(), due);
        store.link(id, plan.id());
        said(plan.id(), id, MissionMoved.Stage.PLANNED, caller);
        return id;
    }

    /** The project shares the work planned for others. @throws Stale when it does already, or the work is done */
    public void join(String reference, UUID mission, Caller caller) {
        var plan = access.writable(reference, caller);
        if (!store.join(mission, plan)) throw new Stale("mission " + mission);
        said(plan.id(), mission, MissionMoved.Stage.JOINED, caller);
    }

    /** A consultant is chosen, or another one while the work is not done. @throws Stale when it is */
    public void entrust(String reference, UUID mission, Mission.Terms terms, LocalDate day, Caller caller) {
        var plan = access.writable(reference, caller);
        if (!store.entrust(plan.id(), mission, terms, day)) throw new Stale("mission " + mission);
        store.projects(mission).forEach(each -> said(each, mission, MissionMoved.Stage.ENTRUSTED, caller));
    }

    /** @throws Stale when it is done already, or nobody was chosen */
    public void finish(String reference, UUID mission, LocalDate day, String outcome, Caller caller) {
        var plan = access.writable(reference, caller);
        if (!store.finish(plan.id(), mission, day, outcome.strip())) throw new Stale("mission " + mission);
        store.projects(mission).forEach(each -> said(each, mission, MissionMoved.Stage.DONE, caller));
    }

    /** What others of the programme share, that this project is not in. */
    @Transactional(readOnly = true)
    public List<Mission> toJoin(SupportPlan plan) {
        return store.toJoin(plan);
    }

    private void said(SupportId support, UUID mission, MissionMoved.Stage stage, Caller caller) {
        events.publishEvent(new MissionMoved(support, mission, stage, clock.instant(), caller));
    }
}
