package fr.levain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each test has officers of its own: an absence of a persona would follow the other tests. */
@LevainTest
class AbsenceTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired Absences absences;
    @Autowired AbsenceRounds rounds;
    @Autowired Referrals referrals;
    @Autowired AssignmentRulesInPack rules;
    @Autowired Assessments assessments;
    @Autowired Assignments assignments;
    @Autowired Applications applications;
    @Autowired Accounts accounts;
    @Autowired Journal journal;
    @Autowired SomeDossier some;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;

    private Caller.Account officer;
    private Caller.Account deputy;

    @BeforeEach
    void two_officers_of_the_team() {
        officer = officer("Ines Absente");
        deputy = officer("Dora Suppléante");
    }

    @Test
    void open_dossiers_pass_in_one_act_and_come_back_but_those_somebody_else_took() {
        var kept = followed();
        var taken = followed();

        var declared = absences.declare(officer.id(), TODAY, TODAY.plusDays(7), deputy.id(), true, officer);

        assertThat(declared).isInstanceOfSatisfying(Absences.DeclareResult.Declared.class, done -> assertThat(done.handed()).isEqualTo(2));
        assertThat(whoFollows(kept)).isEqualTo(deputy.id());
        clock.advance(Duration.ofHours(1));
        assignments.give(taken.value(), some.persona("nadia.bertin").id(), some.persona("helene.roux"));

        clock.advance(Duration.ofDays(8));
        rounds.run();

        assertThat(whoFollows(kept)).isEqualTo(officer.id());
        assertThat(whoFollows(taken)).as("given to a third one meanwhile").isEqualTo(some.persona("nadia.bertin").id());
        assertThat(journal.timelineOf(id(kept).subject())).filteredOn(entry -> entry.event().equals("CaseAssigned")).hasSize(3);
        assertThat(journal.timelineOf(Accounts.subject(officer.id()))).extracting(TimelineEntry::sentence)
                .contains("2\u00a0dossiers ouverts passent à Dora Suppléante.", "L’absence prend fin, 1\u00a0dossier revient.");
        rounds.run();
        assertThat(whoFollows(kept)).as("ended once").isEqualTo(officer.id());
    }

    @Test
    void an_absence_to_come_hands_over_on_its_first_morning() {
        var reference = followed();
        absences.declare(officer.id(), TODAY.plusDays(3), TODAY.plusDays(5), deputy.id(), true, some.persona("thomas.petit"));
        rounds.run();
        assertThat(whoFollows(reference)).isEqualTo(officer.id());

        clock.advance(Duration.ofDays(3));
        rounds.run();
        rounds.run();

        assertThat(whoFollows(reference)).isEqualTo(deputy.id());
        assertThat(absences.standingIn(officer.id())).isEqualTo(deputy.id());
    }

    @Test
    void a_colleague_declares_nothing_for_another_and_a_deputy_is_there() {
        assertThatThrownBy(() -> absences.declare(officer.id(), TODAY, TODAY, deputy.id(), false, deputy)).isInstanceOf(NotAllowed.class);
        absences.declare(deputy.id(), TODAY.plusDays(2), TODAY.plusDays(4), some.persona("nadia.bertin").id(), false, deputy);
        assertThat(absences.declare(officer.id(), TODAY, TODAY.plusDays(2), deputy.id(), false, officer))
                .isInstanceOfSatisfying(Absences.DeclareResult.Refused.class, refused -> assertThat(refused.message()).contains("absente aussi"));

        var back = post("/instruction/absences", officer, "depuis-jour", "30", "depuis-mois", "11", "depuis-annee", "2026",
                "jusque-jour", "2", "jusque-mois", "11", "jusque-annee", "2026", "suppleant", deputy.id().toString());
        assertThat(back).hasStatus(422).bodyText().contains("Le dernier jour vient avant le premier", "value=\"30\"");
        assertThat(browser.get().uri("/instruction/absences").with(user(some.author().id().toString()))).hasStatus(403);
    }

    @Test
    void a_new_dossier_is_proposed_to_the_referent_or_to_who_stands_in() {
        var file = assessments.byReference(some.filed().value(), officer);
        assertThat(referrals.of(file)).as("the pack of the tests names nobody else").satisfiesAnyOf(
                found -> assertThat(found).isEmpty(), found -> assertThat(found.orElseThrow().officer().name()).isEqualTo("Nadia Bertin"));

        var person = accounts.person(officer.id());
        var named = new AssignmentRules(false, List.of(), List.of(), List.of(new AssignmentRules.Referent(List.of("23"), person.email())));
        assertThat(referrals.of(file, named)).hasValueSatisfying(found -> assertThat(found.reason()).isEqualTo("en charge du département 23"));

        absences.declare(officer.id(), TODAY, TODAY.plusDays(1), deputy.id(), false, officer);
        assertThat(referrals.of(file, named)).hasValueSatisfying(found -> {
            assertThat(found.officer().id()).isEqualTo(deputy.id());
            assertThat(found.reason()).contains("supplée Ines Absente", "24 novembre 2026");
        });
    }

    private ApplicationReference followed() {
        var reference = some.filed();
        assignments.take(reference.value(), officer);
        return reference;
    }

    private AccountId whoFollows(ApplicationReference reference) {
        return assessments.caseOf(id(reference)).orElseThrow().officer().orElseThrow();
    }

    private ApplicationId id(ApplicationReference reference) {
        return applications.byReference(reference, officer).id();
    }

    private Caller.Account officer(String name) {
        var by = new Caller.System("test");
        var person = accounts.open(name, UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), Role.CASE_OFFICER, some.persona("nadia.bertin").teams().stream().findFirst(), by);
        return accounts.caller(person.id()).orElseThrow();
    }

    private MvcTestResult post(String path, Caller.Account by, String... parameters) {
        var request = browser.post().uri(path).with(user(by.id().toString())).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }
}
