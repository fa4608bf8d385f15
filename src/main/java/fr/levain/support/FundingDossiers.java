package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.ApplicationWithdrawn;
import fr.levain.applications.Applications;
import fr.levain.applications.HolderDossiers;
import fr.levain.applications.Participants;
import fr.levain.decisions.ChangeNotified;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.DecisionTakenBack;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.OutcomeNotified;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import fr.levain.projects.Threads;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lines of a funding plan that are dossiers at the authority. What was asked, and the answer once its holder knows it, come from the
 * dossier: nobody types them again. Such a line is put there by its holder, or by an adviser invited to the dossier by name.
 */
@Service
public class FundingDossiers {
    private final PlanStore plans;
    private final FundingStore fundings;
    private final PlanAccess access;
    private final AlertStore alerts;
    private final Sources sources;
    private final Threads threads;
    private final Applications applications;
    private final HolderDossiers dossiers;
    private final Participants participants;
    private final PartnerTeams teams;
    private final Notifications notifications;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FundingDossiers(
            PlanStore plans, FundingStore fundings, PlanAccess access, AlertStore alerts, Sources sources, Threads threads, Applications applications, HolderDossiers dossiers,
            Participants participants, PartnerTeams teams, Notifications notifications, Accounts accounts, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.plans = plans;
        this.fundings = fundings;
        this.access = access;
        this.alerts = alerts;
        this.sources = sources;
        this.threads = threads;
        this.applications = applications;
        this.dossiers = dossiers;
        this.participants = participants;
        this.teams = teams;
        this.notifications = notifications;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of a number somebody typed. */
    public enum Added {
        DONE, THERE_ALREADY,
        /** Or of a dossier the adviser was not invited to. */
        UNKNOWN,
        OTHER_PROJECT, NOT_FILED
    }

    /** By an adviser; a number that leads nowhere fails no transaction. @param typed number of a dossier they were invited to by name */
    public Added add(String reference, String typed, Caller caller) {
        var plan = access.readable(reference, caller);
        var source = sources.find(typed, caller).filter(found -> found.origin() == Origin.DOSSIER);
        if (source.isEmpty()) return Added.UNKNOWN;
        var view = applications.byReference(new ApplicationReference(source.get().reference()), caller);
        if (!List.of(threads.ids(plan.project())).contains(view.project().value())) return Added.OTHER_PROJECT;
        return transaction.execute(_ -> add(access.writable(reference, caller), view, false, caller));
    }

    /** By its holder, of one of their own. @throws NotFound when it is not one of those offered */
    @Transactional
    public void addMine(String token, String dossier, Caller caller) {
        var plan = plans.lock(plans.byToken(token).id());
        add(plan, offered(plan).stream().filter(each -> each.reference().value().equals(dossier)).findFirst().orElseThrow(() -> new NotFound("dossier " + dossier)), true, caller);
    }

    /** The team takes one out, whoever put it there. @throws NotFound when the plan has no such line that is a dossier */
    @Transactional
    public void remove(String reference, UUID line, Caller caller) {
        remove(access.writable(reference, caller), line, caller);
    }

    /** Its holder takes one out, whoever put it there and whatever became of the follow-up. @throws NotFound when the plan has no such line that is a dossier */
    @Transactional
    public void removeMine(String token, UUID line, Caller caller) {
        remove(plans.lock(plans.byToken(token).id()), line, caller);
    }

    private void remove(SupportPlan plan, UUID line, Caller caller) {
        if (!fundings.removeDossier(plan.id(), line)) throw new NotFound("funding " + line);
        alerts.settle(plan.id(), Alert.Kind.FUNDING, line.toString());
        events.publishEvent(new FollowUpNoted(plan.id(), Part.FUNDING, line, clock.instant(), caller));
    }

    /** Dossiers its holder filed for the project, that are not in the plan. */
    @Transactional(readOnly = true)
    public List<ApplicationView> offered(SupportPlan plan) {
        var author = accounts.byEmail(plan.holder().email());
        if (author.isEmpty() || plan.status() != SupportStatus.ACTIVE) return List.of();
        var there = fundings.of(plan.id()).stream().flatMap(each -> each.dossier().stream()).toList();
        return dossiers.of(plan.project()).stream().filter(each -> each.submittedAt().isPresent() && each.author().equals(author.get().id()))
                .filter(each -> !there.contains(each.reference().value())).toList();
    }

    private Added add(SupportPlan plan, ApplicationView dossier, boolean byHolder, Caller caller) {
        if (dossier.submittedAt().isEmpty()) return Added.NOT_FILED;
        var now = clock.instant();
        var id = UuidV7.at(now);
        if (!fundings.add(plan.id(), line(id, dossier), dossier.id(), byHolder)) return Added.THERE_ALREADY;
        events.publishEvent(new FollowUpNoted(plan.id(), Part.FUNDING, id, now, caller));
        return Added.DONE;
    }

    @EventListener
    @Transactional
    void on(OutcomeNotified notified) {
        refresh(notified.application());
    }

    @EventListener
    @Transactional
    void on(ChangeNotified notified) {
        refresh(notified.application());
    }

    @EventListener
    @Transactional
    void on(DecisionTakenBack taken) {
        refresh(taken.application());
    }

    @EventListener
    @Transactional
    void on(ApplicationWithdrawn withdrawn) {
        refresh(withdrawn.application());
    }

    private void refresh(ApplicationId dossier) {
        var lines = fundings.ofDossier(dossier);
        if (lines.isEmpty()) return;
        var view = applications.view(dossier);
        for (var each : lines) {
            if (!each.byHolder() && !isStillInvited(dossier, each.partner())) continue;
            var now = line(each.funding().id(), view);
            fundings.replace(each.plan(), now);
            if (now.answer() != Funding.Answer.AWAITED) alerts.settle(each.plan(), Alert.Kind.FUNDING, now.id().toString());
        }
    }

    /** Whoever the author took off the dossier learns nothing more of it through a funding plan. */
    private boolean isStillInvited(ApplicationId dossier, String partner) {
        var joined = participants.joined(List.of(dossier)).getOrDefault(dossier, Set.of());
        return teams.members(partner).stream().map(Person::id).anyMatch(joined::contains);
    }

    /** What its holder knows of the dossier, and nothing more. */
    private Funding line(UUID id, ApplicationView dossier) {
        var told = notifications.of(dossier.id()).filter(DecidedOutcome::isNotified).filter(outcome -> outcome.holdsFor(dossier.status()));
        var withdrawn = dossier.status() == ApplicationStatus.WITHDRAWN;
        var answer = withdrawn ? Funding.Answer.WITHDRAWN
                : told.map(outcome -> outcome.awarded() ? Funding.Answer.GRANTED : Funding.Answer.REFUSED).orElse(Funding.Answer.AWAITED);
        return new Funding(
                id, "Région, " + dossier.callTitle(), dossier.requested().orElse(Euros.ZERO), LocalDate.ofInstant(dossier.submittedAt().orElseThrow(), French.PARIS), answer,
                answer == Funding.Answer.GRANTED ? told.map(DecidedOutcome::amount) : Optional.empty(),
                answer == Funding.Answer.AWAITED || withdrawn ? Optional.empty() : told.flatMap(DecidedOutcome::notifiedOn), Optional.of(dossier.reference().value()));
    }
}
