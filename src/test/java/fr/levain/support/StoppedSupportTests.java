package fr.levain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.CaughtNeeds;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a follow-up leaves behind when it stops: no hand-over half done, nobody who waits, nothing kept without a reason. */
@LevainTest
class StoppedSupportTests {
    @Autowired SupportPlans plans;
    @Autowired FollowUps followUps;
    @Autowired MySupport mine;
    @Autowired Successions successions;
    @Autowired SupportRounds rounds;
    @Autowired CaughtNeeds needs;
    @Autowired SomeProgramme factory;
    @Autowired PartnerTeams teams;
    @Autowired SomeSupport some;
    @Autowired Journal journal;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    @Test
    void a_hand_over_proposed_stops_with_the_follow_up_and_whoever_waited_is_told() {
        var adviser = some.adviserOf("atis");
        var suspended = some.active(SomeSupport.FACTORY, adviser);
        var ended = some.active(SomeSupport.FACTORY, adviser);
        var email = "d" + UUID.randomUUID() + "@exemple.fr";
        var other = "e" + UUID.randomUUID() + "@exemple.fr";
        successions.ask(suspended.reference(), "Dominique Essai", email, "", adviser);
        successions.ask(ended.reference(), "Alix Essai", other, "", adviser);
        var token = new Mailbox(sql).found(email, "/mon-accompagnement/reprise/(\\S+)");
        clock.advance(Duration.ofMinutes(1));

        mine.withdraw(suspended.token(), SomeSupport.VISITOR);
        followUps.end(ended.reference(), ExitReason.COMPLETED, "Le parcours est fait.", adviser);

        for (var plan : java.util.List.of(suspended, ended)) {
            assertThat(mine.open(plan.token()).followUp().successions()).singleElement().satisfies(asked ->
                    assertThat(asked).extracting(Succession::settled, Succession::name, Succession::email).containsExactly(java.util.Optional.of(Succession.End.STOPPED), "", ""));
            assertThat(journal.timelineOf(plan.id().subject())).extracting(TimelineEntry::sentence).contains("L’accompagnement s’arrête : le projet ne change pas de mains.");
        }
        assertThatThrownBy(() -> successions.accept(token, SomeSupport.VISITOR)).isInstanceOf(NotFound.class);
        assertThat(new Mailbox(sql).of(email).getFirst().subject()).isEqualTo("Le projet proposé par ATIS ne change pas de mains");
        assertThat(new Mailbox(sql).of(other)).hasSize(2);
        assertThat(new Mailbox(sql).of(ended.holder().email())).anySatisfy(mail -> assertThat(mail.subject()).isEqualTo("Votre projet ne change pas de mains"));
        assertThat(new Mailbox(sql).of(suspended.holder().email())).noneSatisfy(mail -> assertThat(mail.subject()).isEqualTo("Votre projet ne change pas de mains"));
    }

    @Test
    void an_invitation_nobody_answers_and_a_consent_never_given_again_are_erased_in_their_time() {
        var adviser = some.adviserOf("atis");
        var forgotten = some.invited(SomeSupport.FACTORY, adviser);
        var recent = some.invited(SomeSupport.FACTORY, adviser);
        var withdrawn = some.active(SomeSupport.FACTORY, adviser);
        followUps.hold(withdrawn.reference(), some.today(), 60, SupportSession.Kind.MEETING, "Camille hésite.", SupportSession.SeenBy.TEAM, adviser);
        sql.sql("update support.plan set own_key = :key, next_contact_on = current_date where id = :id").param("key", "DURAND" + withdrawn.reference()).param("id", withdrawn.id().value()).update();
        sql.sql("insert into support.own_line (plan_id, part, own_key, item) select plan_id, 'SESSION', 'Durand', id from support.session where plan_id = :id").param("id", withdrawn.id().value()).update();
        mine.withdraw(withdrawn.token(), SomeSupport.VISITOR);
        longSince(forgotten, 91);
        longSince(recent, 89);
        longSince(withdrawn, 370);

        rounds.erase();
        rounds.erase();

        assertThat(some.again(forgotten)).extracting(SupportPlan::status, each -> each.holder().name()).containsExactly(SupportStatus.DECLINED, "");
        assertThat(some.again(recent).holder()).isEqualTo(recent.holder());
        assertThat(some.again(withdrawn)).extracting(SupportPlan::status, SupportPlan::title, each -> each.holder().email())
                .containsExactly(SupportStatus.ENDED, "Projet effacé", "");
        assertThat(sql.sql("select own_key || coalesce(next_contact_on::text, '') from support.plan where id = :id").param("id", withdrawn.id().value()).query(String.class).single()).isEmpty();
        assertThat(sql.sql("select count(*) from support.own_line where plan_id = :id").param("id", withdrawn.id().value()).query(Long.class).single()).isZero();
        assertThat(sql.sql("select summary from support.session where plan_id = :id").param("id", withdrawn.id().value()).query(String.class).single()).isEmpty();
        assertThatThrownBy(() -> mine.open(withdrawn.token())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_somebody_who_leaves_the_partner_followed_waits_for_a_colleague_who_is_told() {
        var colleague = some.adviserOf("atis");
        var leaving = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, leaving);
        var by = new Caller.System("test");
        clock.advance(Duration.ofMinutes(1));

        teams.remove("atis", leaving.id(), by);
        mine.withdraw(plan.token(), SomeSupport.VISITOR);

        assertThat(some.again(plan).adviser()).isEmpty();
        assertThat(new Mailbox(sql).of(colleague.email())).extracting(mail -> mail.subject()).contains("1\u00a0projet sans accompagnateur", "Accord retiré : " + plan.reference());
        assertThat(new Mailbox(sql).of(leaving.email())).extracting(mail -> mail.subject()).doesNotContain("Accord retiré : " + plan.reference());
    }

    @Test
    void an_entrepreneur_who_takes_up_a_need_agrees_once_and_is_accompanied_from_then() {
        var adviser = some.adviserOf("atis");
        var email = "n" + UUID.randomUUID() + "@exemple.fr";
        var need = needs.record(SomeSupport.FACTORY, SomeProgramme.said("Pas de garde avant 8 h"), SomeSupport.VISITOR);
        factory.opportune(need, "Trente familles.", adviser);
        needs.offer(need.id(), "Alix Essai", email, "", adviser);

        var taken = needs.takeUp(new Mailbox(sql).found(email, "/besoins/(\\S+)"), "La crèche du matin", "", SomeSupport.VISITOR).orElseThrow();

        assertThat(plans.ofProject(taken.project())).singleElement().extracting(SupportPlan::status).isEqualTo(SupportStatus.ACTIVE);
        assertThat(new Mailbox(sql).of(email)).extracting(Mailbox.Mail::subject).contains("ATIS vous accompagne").doesNotContain("ATIS propose de vous accompagner");
        assertThat(sql.sql("select m.reached_on from support.milestone m join support.plan p on p.id = m.plan_id where p.project_id = :project and m.code = 'opportunite'")
                .param("project", taken.project().value()).query(LocalDate.class).list()).as("the study concluded is its first milestone").containsExactly(some.today());
    }

    private void longSince(SupportPlan plan, int days) {
        sql.sql("update support.plan set since = :since where id = :id").param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(days))))
                .param("id", plan.id().value()).update();
    }
}
