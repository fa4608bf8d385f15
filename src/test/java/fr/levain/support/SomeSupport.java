package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.programmes.Programmes;
import fr.levain.projects.ProjectId;
import fr.levain.testing.TestClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Follow-ups and people of their own for each test, made through the faces. */
@TestComponent
public class SomeSupport {
    public static final Caller VISITOR = new Caller.Visitor();
    public static final String FACTORY = "fabrique-a-initiatives";
    public static final String DLA = "dla-creuse";

    private final SupportPlans plans;
    private final Programmes programmes;
    private final PlanStore store;
    private final FollowUps followUps;
    private final MySupport mine;
    private final Engineering engineering;
    private final Accounts accounts;
    private final PartnerTeams teams;
    private final TestClock clock;

    SomeSupport(SupportPlans plans, Programmes programmes, PlanStore store, FollowUps followUps, MySupport mine, Engineering engineering, Accounts accounts, PartnerTeams teams, TestClock clock) {
        this.plans = plans;
        this.programmes = programmes;
        this.store = store;
        this.followUps = followUps;
        this.mine = mine;
        this.engineering = engineering;
        this.accounts = accounts;
        this.teams = teams;
        this.clock = clock;
    }

    /** Somebody who answers for this partner. */
    public Caller.Account adviserOf(String partner) {
        var by = new Caller.System("test");
        var person = accounts.open("Conseil " + partner, "s" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        teams.add(partner, person.id(), by);
        return accounts.caller(person.id()).orElseThrow();
    }

    public Caller.Account officer() {
        return accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow();
    }

    public Holder holder() {
        return new Holder("Camille Essai", "h" + UUID.randomUUID() + "@exemple.fr", "", "Les Semeurs", "23030", "Bourganeuf (23)", "23");
    }

    /** Its holder has not answered yet. */
    public SupportPlan invited(String programme, Caller.Account adviser) {
        var opening = new Opening(UUID.randomUUID(), programme, "", "Une épicerie mobile", holder(), today(), Optional.empty());
        return ((OpenResult.Opened) plans.open(opening, adviser)).plan();
    }

    /** Its holder agreed. */
    public SupportPlan active(String programme, Caller.Account adviser) {
        var plan = invited(programme, adviser);
        mine.agree(plan.token(), VISITOR);
        return again(plan);
    }

    /** Noted today, as a file may. */
    public void ended(SupportPlan plan, ExitReason exit, LocalDate day, Caller.Account adviser) {
        followUps.end(again(plan), exit, "", day, adviser);
    }

    /** The same project as a dossier's. */
    SupportPlan following(ProjectId project, String programme, Caller.Account adviser) {
        var source = new Source(Origin.HAND, "", project, "Un projet connu", holder());
        var opened = plans.open(UUID.randomUUID(), programmes.find(programme).orElseThrow(), source, today(), Optional.of(adviser.id()), clock.instant(), adviser);
        var plan = ((OpenResult.Opened) opened).plan();
        mine.agree(plan.token(), VISITOR);
        return again(plan);
    }

    /** Planned for another structure of the DLA of Creuse, to be shared. */
    public UUID collectiveMission(String subject) {
        var adviser = adviserOf("dla-creuse");
        return engineering.plan(active(DLA, adviser).reference(), Mission.Kind.COLLECTIVE, subject, Optional.empty(), adviser);
    }

    public void letsRegionRead(SupportPlan plan, fr.levain.consents.Shared... shared) {
        mine.share(plan.token(), Set.of(shared), VISITOR);
    }

    public SupportPlan again(SupportPlan plan) {
        return store.byReference(plan.reference()).orElseThrow();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
