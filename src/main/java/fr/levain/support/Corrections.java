package fr.levain.support;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.consents.Consents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the team of a follow-up puts right after it was written: a session, some time, a funding answer, how it ended. The figures
 * follow the new version; the former one stays, for the team. What changes nothing is not a correction.
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
    private final Consents consents;
    private final SupportMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            PlanStore plans, FollowUpStore store, FundingStore fundings, FormerStore formers, PlanAccess access, AlertStore alerts, Consents consents, SupportMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.fundings = fundings;
        this.formers = formers;
        this.access = access;
        this.alerts = alerts;
        this.consents = consents;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What was written before, the latest first; who looked is written down. @throws NotFound when the follow-up is not theirs, or no longer */
    public List<Former> former(String reference, UUID item, Caller caller) {
        return formers.of(access.readable(reference, caller).id(), item);
    }

    /** @throws NotFound when the follow-up has no such session */
    public void correct(String reference, SupportSession corrected, Caller caller) {
        var plan = access.writable(reference, caller);
        var before = store.sessions(plan.id()).stream().filter(each -> each.id().equals(corrected.id())).findFirst().orElseThrow(() -> new NotFound("session " + corrected.id()));
        if (before.equals(corrected)) return;
        store.replace(plan.id(), corrected);
        plans.metAgain(plan.id());
        kept(plan, Corrected.SESSION, corrected.id(), before.told(), caller);
    }

    /** @throws NotFound when the follow-up has no such time */
    public void correct(String reference, Work corrected, Caller caller) {
        var plan = access.writable(reference, caller);
        var before = store.work(plan.id()).stream().filter(each -> each.id().equals(corrected.id())).findFirst().orElseThrow(() -> new NotFound("work " + corrected.id()));
        if (before.equals(corrected)) return;
        store.replace(plan.id(), corrected);
        kept(plan, Corrected.WORK, corrected.id(), before.told(), caller);
    }

    /** @throws NotFound when the follow-up has no such request for money */
    public void correct(String reference, Funding corrected, Caller caller) {
        corrected.check();
        var plan = access.writable(reference, caller);
        var before = fundings.of(plan.id()).stream().filter(each -> each.id().equals(corrected.id())).findFirst().orElseThrow(() -> new NotFound("funding " + corrected.id()));
        if (before.equals(corrected)) return;
        fundings.replace(plan.id(), corrected);
        if (corrected.answer() != Funding.Answer.AWAITED) alerts.settle(plan.id(), Alert.Kind.FUNDING, corrected.id().toString());
        kept(plan, Corrected.FUNDING, corrected.id(), before.told(), caller);
    }

    /** How it ended; the day stays. @throws Stale when it is not over, or over for too long */
    public void correctExit(String reference, ExitReason exit, String note, Caller caller) {
        var plan = ended(reference, caller);
        if (plan.exit().filter(exit::equals).isPresent() && plan.exitNote().equals(note.strip())) return;
        plans.end(plan.id(), exit, note.strip(), plan.endedOn().orElseThrow());
        kept(plan, Corrected.EXIT, plan.id().value(), Reopening.told(plan), caller);
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
        formers.keep(plan.id(), new Former(UuidV7.at(now), Corrected.EXIT, plan.id().value(), Reopening.told(plan) + "\nRouvert : " + reason.strip(), now, caller.signedIn().id()));
        events.publishEvent(new SupportReopened(plan.id(), plan.partner(), now, caller));
        mails.reopened(plan);
    }

    private SupportPlan ended(String reference, Caller caller) {
        var plan = plans.lock(access.theirs(reference, caller).id());
        if (!Reopening.isOpen(plan, LocalDate.ofInstant(clock.instant(), French.PARIS))) throw new Stale("follow-up " + reference);
        if (consents.inForce(plan.id().subject(), plan.partner()).isEmpty()) throw new ConsentWithdrawn("l’accompagnement", reference);
        return plan;
    }

    private void kept(SupportPlan plan, Corrected part, UUID item, String told, Caller caller) {
        var now = clock.instant();
        formers.keep(plan.id(), new Former(UuidV7.at(now), part, item, told, now, caller.signedIn().id()));
        events.publishEvent(new FollowUpCorrected(plan.id(), part, item, now, caller));
    }
}
