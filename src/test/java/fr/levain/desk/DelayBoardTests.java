package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class DelayBoardTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired DelayBoards boards;
    @Autowired DelayDigest digest;
    @Autowired StepStore steps;
    @Autowired SomeDossier some;
    @Autowired SomeDecision awards;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;

    @Test
    void a_step_tells_what_runs_what_is_late_and_how_long_the_last_twelve_months_took() {
        var team = "equipe-" + UUID.randomUUID();
        for (int days : new int[] {2, 4, 6, 8, 40}) put(team, new Steps.Span(Step.ASSESSMENT, TODAY.minusDays(100), TODAY.minusDays(60), Optional.of(TODAY.minusDays(100 - days))));
        put(team, new Steps.Span(Step.ASSESSMENT, TODAY.minusDays(900), TODAY.minusDays(850), Optional.of(TODAY.minusDays(500))));
        put(team, new Steps.Span(Step.ASSESSMENT, TODAY.minusDays(70), TODAY.minusDays(10), Optional.empty()));
        put(team, new Steps.Span(Step.ASSESSMENT, TODAY.minusDays(57), TODAY.plusDays(3), Optional.empty()));
        put(team, new Steps.Span(Step.ASSESSMENT, TODAY, TODAY.plusDays(60), Optional.empty()));

        assertThat(boards.board().of(Step.ASSESSMENT)).filteredOn(line -> line.team().equals(Optional.of(team))).singleElement()
                .isEqualTo(new DelayBoard.Line(Step.ASSESSMENT, Optional.of(team), 3, 1, 1, Optional.of(new DelayBoard.Past(5, 6, 40, 5))));
        assertThat(browser.get().uri("/instruction/delais").with(user(some.persona("helene.roux").id().toString()))).hasStatusOk().bodyText()
                .contains("niveau=instruction-retard", "Levain ne sait pas encore ce qui est versé");
    }

    @Test
    void the_steps_of_a_dossier_are_written_over_never_added_up() {
        var application = new ApplicationId(UUID.randomUUID());
        steps.put(application, "a", "23", List.of(span(Step.COMPLETENESS), span(Step.OPINION), span(Step.OPINION)));
        steps.put(application, "b", "23", List.of(span(Step.COMPLETENESS), span(Step.ASSESSMENT)));

        assertThat(sql.sql("select step || ' ' || team from desk.step where application = :id order by rank").param("id", application.value()).query(String.class).list())
                .containsExactly("COMPLETENESS b", "ASSESSMENT b");
        steps.put(application, "b", "23", List.of());
        assertThat(sql.sql("select count(*) from desk.step where application = :id").param("id", application.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void the_team_is_told_once_each_working_morning_before_the_legal_day() {
        clock.advance(Duration.ofDays(3));
        var reference = some.filed().value();
        var nadia = some.persona("nadia.bertin").id();
        clock.advance(Duration.ofDays(58));

        // 23 January 2027 is a Saturday
        digest.send();
        assertThat(told(nadia)).isEmpty();
        clock.advance(Duration.ofDays(2));
        digest.send();
        digest.send();

        assertThat(told(nadia)).singleElement().asString().contains(reference, "rejet implicite le 26 janvier 2027", "Dans 5\u00a0jours au plus", "/instruction/" + reference);
    }

    @Test
    void D6_a_vote_planned_after_silence_refuses_the_dossier_is_said_with_what_to_do_wherever_it_is_read() {
        var reference = some.filed().value();
        var nadia = some.persona("nadia.bertin");
        assertThat(get(nadia, "/instruction/" + reference)).bodyText().contains("Le vote est prévu le 28 mars 2027, après le rejet implicite du 23 janvier 2027", "Inscrivez le dossier à un comité et à un vote avant le 23 janvier 2027");
        assertThat(get(nadia, "/instruction?vue=tous&delai=vote-apres&q=" + reference)).bodyText().contains(reference, "vote prévu après le rejet implicite");
        assertThat(get(nadia, "/instruction/delais")).bodyText().contains("Votes prévus après le rejet implicite", "delai=vote-apres");
        sql.sql("update desk.case_row set suspended = true where reference = :reference").param("reference", reference).update();
        assertThat(get(nadia, "/instruction?vue=tous&delai=vote-apres&q=" + reference)).as("that day still moves").bodyText().doesNotContain("/instruction/" + reference);
        assertThat(get(nadia, "/instruction?vue=tous&q=" + reference)).bodyText().contains("/instruction/" + reference).doesNotContain("vote prévu après le rejet implicite");

        var decided = awards.awarded(some.author(), 12_000).value();
        assertThat(get(nadia, "/instruction/" + decided)).bodyText().contains("décision prise").doesNotContain("Le vote est prévu", "vote prévu le");
        assertThat(get(nadia, "/instruction?vue=tous&delai=vote-apres&q=" + decided)).bodyText().doesNotContain("/instruction/" + decided);
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private List<String> told(AccountId account) {
        return sql.sql("select body from messaging.message where kind = 'desk.delays' and account = :account").param("account", account.value()).query(String.class).list();
    }

    private void put(String team, Steps.Span span) {
        steps.put(new ApplicationId(UUID.randomUUID()), team, "23", List.of(span));
    }

    private static Steps.Span span(Step step) {
        return new Steps.Span(step, TODAY, TODAY.plusDays(5), Optional.empty());
    }
}
