package fr.levain.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levain.accounts.Accounts;
import fr.levain.messaging.Outbox;
import fr.levain.projects.Projects;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class UnsentDraftsTests {
    @Autowired SomeApplicant some;
    @Autowired UnsentDrafts unsent;
    @Autowired Drafts drafts;
    @Autowired Projects projects;
    @Autowired Accounts accounts;
    @Autowired Outbox outbox;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    @Test
    void a_draft_not_sent_is_told_seven_days_then_two_days_before_a_releve() {
        var person = some.person();
        var draft = some.draft(person);
        var cutOff = drafts.openCall(SomeApplicant.CALL).current().cutOffs().getFirst().at();

        clock.set(cutOff.minus(Duration.ofDays(8)));
        unsent.remind();
        assertThat(outbox.about(draft.id().subject())).isEmpty();

        clock.set(cutOff.minus(Duration.ofDays(6)));
        unsent.remind();
        unsent.remind();

        assertThat(outbox.about(draft.id().subject())).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains("personne ne l’a reçu", "La prochaine relève est le", draft.path()));

        clock.set(cutOff.minus(Duration.ofHours(47)));
        unsent.remind();
        unsent.remind();
        assertThat(outbox.about(draft.id().subject())).hasSize(2);
    }

    @Test
    void several_drafts_of_one_person_make_one_mail() {
        var person = some.person();
        var one = some.draft(person);
        var two = some.draft(person);
        clock.set(drafts.openCall(SomeApplicant.CALL).current().cutOffs().getFirst().at().minus(Duration.ofDays(6)));

        unsent.remind();

        assertThat(new Mailbox(sql).of(person.email())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("2 dossiers ne sont pas encore envoyés");
            assertThat(mail.text()).contains(one.path(), two.path());
        });
    }

    @Test
    void a_dossier_sent_is_not_reminded_of() {
        var filed = some.filed(some.person(), TestClock.START);
        clock.set(drafts.openCall(SomeApplicant.CALL).current().cutOffs().getFirst().at().minus(Duration.ofDays(2)));

        unsent.remind();

        assertThat(outbox.about(filed.id().subject())).noneMatch(mail -> mail.text().contains("personne ne l’a reçu"));
    }

    @Test
    void a_project_takes_the_name_its_dossier_is_given() {
        var person = some.person();
        var draft = some.draft(person);
        assertThat(projects.view(draft.project()).title()).isEqualTo(draft.reference().value());

        drafts.save(draft.reference(), "projet", 0, SomeApplicant.typed(Map.of("project_title", "Le four commun")), Map.of(), person);

        assertThat(projects.view(draft.project()).title()).isEqualTo("Le four commun");
    }

    @Test
    void the_demonstration_holds_a_draft_half_filled_in_and_dossiers_filed() {
        var jeanne = accounts.byEmail(DemonstrationDrafts.AUTHOR).flatMap(found -> accounts.caller(found.id())).orElseThrow();

        var draft = drafts.mine(jeanne, 1).stream().filter(view -> view.status().isDraft()).findFirst().orElseThrow();

        assertThat(draft.shownTitle()).isEqualTo("La cuisine mobile du Thaurion");
        assertThat(drafts.dossier(draft.reference(), jeanne).sections()).extracting(Section::page, Section::state)
                .contains(
                        tuple("structure", Section.State.COMPLETE),
                        tuple("projet", Section.State.COMPLETE),
                        tuple("territoire", Section.State.COMPLETE),
                        tuple("public", Section.State.IN_PROGRESS),
                        tuple("budget", Section.State.IN_PROGRESS),
                        tuple("aides", Section.State.NOT_STARTED));
    }
}
