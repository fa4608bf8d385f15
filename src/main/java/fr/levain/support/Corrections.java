package fr.levain.support;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.consents.Consents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
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
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the team of a follow-up puts right after it was written. The figures follow the new version; the former one stays, for the
 * team, with the reason given. What changes nothing is not a correction; what somebody corrected meanwhile is read again first.
 */
@Service
@Transactional
public class Corrections {
    private final PlanStore plans;
    private final FollowUpStore store;
    private final FundingStore fundings;
    private final FormerStore formers;
    private final PlanAccess access;
    private final AlertStore alerts;
    private final Programmes programmes;
    private final Consents consents;
    private final SupportMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            PlanStore plans, FollowUpStore store, FundingStore fundings, FormerStore formers, PlanAccess access, AlertStore alerts, Programmes programmes, Consents consents, SupportMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.fundings = fundings;
        this.formers = formers;
        this.access = access;
        this.alerts = alerts;
        this.programmes = programmes;
        this.consents = consents;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What was written before, the latest first; who looked is written down. @throws NotFound when the follow-up is not theirs, or no longer */
    public List<Former> former(String reference, UUID item, Caller caller) {
        return formers.of(access.readable(reference, caller).id(), item);
    }

    /** @throws NotFound when the follow-up has no such session @throws Stale when somebody corrected it meanwhile */
    public void correct(String reference, SupportSession corrected, Correction why, Caller caller) {
        var plan = access.writable(reference, caller);
        replace(plan, Corrected.SESSION, corrected.id(), before(store.sessions(plan.id()), SupportSession::id, corrected.id()), corrected, SupportSession::told, why, caller, () -> {
            store.replace(plan.id(), corrected);
            plans.metAgain(plan.id());
        });
    }

    /** From this instant the team alone reads this account of a session. @throws NotFound when the follow-up has no such session */
    public void keepToTeam(String reference, UUID session, Caller caller) {
        var held = before(store.sessions(access.writable(reference, caller).id()), SupportSession::id, session);
        correct(reference, held.seenBy(SupportSession.SeenBy.TEAM), Correction.AT_SIGHT, caller);
    }

    /** @throws NotFound when the follow-up has no such time @throws Stale when somebody corrected it meanwhile */
    public void correct(String reference, Work corrected, Correction why, Caller caller) {
        var plan = access.writable(reference, caller);
        replace(plan, Corrected.WORK, corrected.id(), before(store.work(plan.id()), Work::id, corrected.id()), corrected, Work::told, why, caller, () -> store.replace(plan.id(), corrected));
    }

    /** @throws NotFound when the follow-up has no such request for money @throws Stale when somebody corrected it meanwhile */
    public void correct(String reference, Funding corrected, Correction why, Caller caller) {
        corrected.check();
        var plan = access.writable(reference, caller);
        var before = before(fundings.of(plan.id()), Funding::id, corrected.id());
        // its amounts and its answer are the dossier's
        if (before.dossier().isPresent()) throw new Stale("funding " + corrected.id());
        replace(plan, Corrected.FUNDING, corrected.id(), before, corrected, Funding::told, why, caller, () -> {
            fundings.replace(plan.id(), corrected);
            if (corrected.answer() != Funding.Answer.AWAITED) alerts.settle(plan.id(), Alert.Kind.FUNDING, corrected.id().toString());
        });
    }

    /** @throws NotFound when the follow-up has no such diagnosis @throws Stale when somebody corrected it meanwhile */
    public void correct(String reference, Diagnosis corrected, Correction why, Caller caller) {
        var plan = access.writable(reference, caller);
        var axes = programmes.find(plan.programme()).map(Programme::axes).orElse(List.of());
        replace(plan, Corrected.DIAGNOSIS, corrected.id(), before(store.diagnoses(plan.id()), Diagnosis::id, corrected.id()), corrected, each -> each.told(axes), why, caller, () -> store.replace(plan.id(), corrected));
    }

    /** @throws NotFound when the follow-up has no such objective @throws Stale when somebody corrected it meanwhile */
    public void correct(String reference, Objective corrected, Correction why, Caller caller) {
        var plan = access.writable(reference, caller);
        replace(plan, Corrected.OBJECTIVE, corrected.id(), before(store.objectives(plan.id()), Objective::id, corrected.id()), corrected, Objective::told, why, caller, () -> store.replace(plan.id(), corrected));
    }

    /** @throws NotFound when the follow-up has no such action @throws Stale when somebody corrected it meanwhile */
    public void correct(String reference, Action corrected, Correction why, Caller caller) {
        var plan = access.writable(reference, caller);
        replace(plan, Corrected.ACTION, corrected.id(), before(store.actions(plan.id()), Action::id, corrected.id()), corrected, Action::told, why, caller, () -> store.replace(plan.id(), corrected));
    }

    /** @throws NotFound when the follow-up has no such person @throws Stale when somebody corrected it meanwhile */
    public void correct(String reference, Mentor corrected, Correction why, Caller caller) {
        var plan = access.writable(reference, caller);
        replace(plan, Corrected.MENTOR, corrected.id(), before(store.mentors(plan.id()), Mentor::id, corrected.id()), corrected, Mentor::told, why, caller, () -> store.replace(plan.id(), corrected));
    }

    /** How it ended; the day stays. @throws Stale when it is not over, or over for too long, or somebody corrected it meanwhile */
    public void correctExit(String reference, ExitReason exit, String note, Correction why, Caller caller) {
        var plan = ended(reference, caller);
        record End(Optional<ExitReason> exit, String note) {}
        var after = new End(Optional.of(exit), note.strip());
        replace(plan, Corrected.EXIT, plan.id().value(), new End(plan.exit(), plan.exitNote()), after, _ -> Reopening.told(plan), why, caller, () -> plans.end(plan.id(), exit, note.strip(), plan.endedOn().orElseThrow()));
    }

    /**
     * It goes on, and its holder is told.
     *
     * @param reason for the team, kept with how it had ended
     * @throws Stale when it is not over, or over for too long
     */
    public void reopen(String reference, String reason, Caller caller) {
        var plan = ended(reference, caller);
        var now = clock.instant();
        plans.move(plan, SupportStatus.ACTIVE, now);
        plans.goOn(plan.id());
        formers.keep(plan.id(), new Former(UuidV7.at(now), Corrected.EXIT, plan.id().value(), Reopening.told(plan), "Rouvert : " + reason.strip(), now, caller.signedIn().id()));
        events.publishEvent(new SupportReopened(plan.id(), plan.partner(), now, caller));
        mails.reopened(plan);
    }

    private SupportPlan ended(String reference, Caller caller) {
        var plan = plans.lock(access.theirs(reference, caller).id());
        if (!Reopening.isOpen(plan, LocalDate.ofInstant(clock.instant(), French.PARIS))) throw new Stale("follow-up " + reference);
        if (consents.inForce(plan.id().subject(), plan.partner()).isEmpty()) throw new ConsentWithdrawn("l’accompagnement", reference);
        return plan;
    }

    /** Keeps what it said before, and tells once it is replaced. */
    private <T> void replace(
            SupportPlan plan, Corrected part, UUID item, T before, T after, Function<T, String> told, Correction why, Caller caller, Runnable replacing) {
        if (before.equals(after)) return;
        var written = told.apply(before);
        if (why.isLate(written)) throw new Stale(part + " " + item);
        var now = clock.instant();
        formers.keep(plan.id(), new Former(UuidV7.at(now), part, item, written, why.reason().strip(), now, caller.signedIn().id()));
        replacing.run();
        events.publishEvent(new FollowUpCorrected(plan.id(), part, item, now, caller));
    }

    private static <T> T before(List<T> among, Function<T, UUID> identifier, UUID id) {
        return among.stream().filter(each -> identifier.apply(each).equals(id)).findFirst().orElseThrow(() -> new NotFound("item " + id));
    }
}
