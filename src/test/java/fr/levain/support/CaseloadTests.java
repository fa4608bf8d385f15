package fr.levain.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.consents.Shared;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.opinions.ConflictHint;
import fr.levain.opinions.ConflictHints;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.SomeOpinion;
import fr.levain.support.CaseloadQuery.View;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class CaseloadTests {
    @Autowired SomeSupport some;
    @Autowired Caseloads caseloads;
    @Autowired FollowUps followUps;
    @Autowired PlansOfAction actions;
    @Autowired Successions successions;
    @Autowired SupportRounds rounds;
    @Autowired Alerts alerts;
    @Autowired RegionSupports region;
    @Autowired RegionTies ties;
    @Autowired MySupport mine;
    @Autowired SomeOpinion opinions;
    @Autowired ConflictHints hints;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void the_night_finds_what_is_late_once_and_what_is_done_is_late_no_more() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        actions.ask(plan.reference(), "Fondation Exemple", Euros.of(12_000), some.today(), adviser);
        actions.date(plan.reference(), new MilestoneDay("plan-adopte", Optional.of(some.today().plusDays(10)), Optional.empty()), adviser);

        actions.plan(plan.reference(), Action.Kind.TASK, "Rappeler la mairie", "Nous", Optional.of(some.today().plusDays(30)), adviser);
        clock.advance(Duration.ofDays(11));
        rounds.findAlerts();
        assertThat(kinds(plan)).containsExactly(Alert.Kind.MILESTONE);
        clock.advance(Duration.ofDays(110));
        rounds.findAlerts();
        assertThat(kinds(plan)).containsExactlyInAnyOrder(Alert.Kind.MILESTONE, Alert.Kind.QUIET, Alert.Kind.FUNDING, Alert.Kind.ACTION, Alert.Kind.DIAGNOSIS);
        var mails = new Mailbox(sql).of(adviser.email()).size();
        rounds.findAlerts();
        assertThat(new Mailbox(sql).of(adviser.email())).as("told once").hasSize(mails);
        assertThat(lines(adviser, CaseloadQuery.ANY_ALERT)).extracting(line -> line.plan().reference()).containsExactly(plan.reference());

        followUps.hold(plan.reference(), some.today(), 30, SupportSession.Kind.CALL, "Tout va.", SupportSession.SeenBy.HOLDER, adviser);
        actions.date(plan.reference(), new MilestoneDay("plan-adopte", Optional.empty(), Optional.of(some.today())), adviser);
        actions.finish(plan.reference(), followUps.read(plan.reference(), adviser).actions().getFirst().id(), some.today(), adviser);
        followUps.diagnose(plan.reference(), some.today(), Map.of("strategie", 2), "", adviser);
        var asked = followUps.read(plan.reference(), adviser).funding().lines().getFirst();
        actions.answer(plan.reference(), asked.id(), Funding.Answer.GRANTED, Optional.of(Euros.of(10_000)), some.today(), adviser);
        assertThat(kinds(plan)).isEmpty();
        rounds.findAlerts();
        assertThat(kinds(plan)).isEmpty();
    }

    @Test
    void an_alert_put_off_comes_back_on_its_day_and_one_set_aside_only_when_something_new_happens() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        actions.date(plan.reference(), new MilestoneDay("plan-adopte", Optional.of(some.today().plusDays(5)), Optional.empty()), adviser);
        actions.date(plan.reference(), new MilestoneDay("premier-emploi", Optional.of(some.today().plusDays(6)), Optional.empty()), adviser);
        clock.advance(Duration.ofDays(10));
        rounds.findAlerts();
        var late = alerts.of(some.again(plan)).open();
        assertThat(late).extracting(Alert::item).containsExactly("plan-adopte", "premier-emploi");

        alerts.rest(plan.reference(), late.get(0), Optional.of(some.today().plusDays(3)), "Le conseil se réunit", adviser);
        alerts.rest(plan.reference(), late.get(1), Optional.empty(), "Suivi ailleurs", adviser);
        rounds.findAlerts();
        assertThat(kinds(plan)).isEmpty();
        assertThat(alerts.of(some.again(plan)).resting()).extracting(RestingAlert::reason).containsExactly("Le conseil se réunit", "Suivi ailleurs");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> alerts.rest(plan.reference(), late.get(0), Optional.empty(), "Encore", adviser)).isInstanceOf(fr.levain.kernel.Stale.class);

        clock.advance(Duration.ofDays(3));
        var mails = new Mailbox(sql).of(adviser.email()).size();
        rounds.findAlerts();
        assertThat(alerts.of(some.again(plan)).open()).extracting(Alert::item).as("on its day").containsExactly("plan-adopte");
        assertThat(new Mailbox(sql).of(adviser.email())).as("and it is told again").hasSize(mails + 1);

        actions.date(plan.reference(), new MilestoneDay("premier-emploi", Optional.of(some.today().plusDays(1)), Optional.empty()), adviser);
        clock.advance(Duration.ofDays(2));
        rounds.findAlerts();
        assertThat(alerts.of(some.again(plan)).open()).extracting(Alert::item).as("late again, for another day").contains("premier-emploi");
        assertThat(sql.sql("select count(*) from audit.entry where subject_id = :id and event = 'AlertRested'").param("id", plan.id().value()).query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void a_project_that_nobody_follows_is_told_to_the_whole_team_and_one_to_be_met_again_is_not_silent() {
        var adviser = some.adviserOf("dla-vienne");
        var alone = some.active("dla-vienne", adviser);
        var planned = some.active("dla-vienne", adviser);
        sql.sql("update support.plan set adviser = null where id = :id").param("id", alone.id().value()).update();
        alerts.meetAgain(planned.reference(), Optional.of(some.today().plusDays(200)), adviser);
        clock.advance(Duration.ofDays(150));
        rounds.findAlerts();
        assertThat(kinds(alone)).contains(Alert.Kind.QUIET);
        assertThat(kinds(planned)).doesNotContain(Alert.Kind.QUIET);
        assertThat(new Mailbox(sql).of(adviser.email())).anySatisfy(mail -> assertThat(mail.toString()).contains("que personne ne suit"));
        assertThat(region.alerts(some.officer())).filteredOn(each -> each.partner().equals("dla-vienne")).singleElement().satisfies(each -> assertThat(each.of(Alert.Kind.QUIET)).isPositive());
    }

    @Test
    void a_project_changes_hands_when_both_agree_and_stays_the_same_project() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var email = mail();
        successions.ask(plan.reference(), "Dominique Essai", email, "SCIC Exemple", adviser);
        var token = new Mailbox(sql).found(email, "/mon-accompagnement/reprise/(\\S+)");

        successions.letGo(plan.token(), SomeSupport.VISITOR);
        assertThat(some.again(plan).holder()).isEqualTo(plan.holder());
        var page = successions.accept(token, SomeSupport.VISITOR).orElseThrow();

        var after = mine.open(page).followUp().plan();
        assertThat(after.holder().shown()).isEqualTo("Dominique Essai, SCIC Exemple");
        assertThat(after.project()).isEqualTo(plan.project());
        assertThat(followUps.read(plan.reference(), adviser).successions().getFirst().former()).contains("Les Semeurs");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> mine.open(plan.token())).isInstanceOf(fr.levain.kernel.NotFound.class);
    }

    @Test
    void somebody_who_refuses_is_erased_at_once_and_not_asked_again_by_a_table() {
        var adviser = some.adviserOf("atis");
        var plan = some.invited(SomeSupport.FACTORY, adviser);

        mine.decline(plan.token(), SomeSupport.VISITOR);

        assertThat(some.again(plan).holder().shown()).isEmpty();
        assertThat(some.again(plan).status()).isEqualTo(SupportStatus.DECLINED);
        assertThat(caseloads.list(CaseloadQuery.of(View.INVITED).with(CaseloadQuery.Filters.NONE.withAdviser(adviser.id().toString())), adviser)).isEmpty();
    }

    @Test
    void whoever_represents_the_region_in_a_partner_is_told_on_the_dossiers_it_accompanies() {
        var dossier = opinions.view(opinions.dossier());
        var adviser = some.adviserOf("adi-na");
        var plan = some.following(dossier.project(), "suivi-laureats", adviser);
        var delegate = new Opinion.Person("Anne Vidal", "Élue déléguée", "anne.vidal@demo.levain.example");
        var house = new Opinion.Person("Claire", "ADI Nouvelle-Aquitaine", "claire@adi.exemple.org");
        assertThat(hints.between(delegate, dossier)).as("its holder lets the region know nothing").isEmpty();

        some.letsRegionRead(plan, Shared.FOLLOW_UP);

        assertThat(hints.between(delegate, dossier)).extracting(ConflictHint::kind).containsExactly(ConflictHint.Kind.REPRESENTS);
        assertThat(hints.between(house, dossier)).extracting(ConflictHint::kind).containsExactly(ConflictHint.Kind.PAST_SUPPORT);
        assertThat(hints.between(new Opinion.Person("Sam", "", "sam@sam.exemple.org"), dossier)).isEmpty();
        assertThat(ties.with("adi-na").orElseThrow().told()).isEqualTo("la finance et la préside");
    }

    private List<Alert.Kind> kinds(SupportPlan plan) {
        return caseloads.alertsOf(plan).stream().map(Alert::kind).toList();
    }

    private List<CaseloadLine> lines(Caller.Account adviser, String alert) {
        return caseloads.list(CaseloadQuery.of(View.OPEN).with(CaseloadQuery.Filters.NONE.withAdviser(adviser.id().toString()).withAlert(alert)), adviser);
    }

    private static String mail() {
        return "m" + UUID.randomUUID() + "@exemple.fr";
    }
}
