package fr.levain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class TeamsTests {
    @Autowired
    Teams teams;

    @Autowired
    Accounts accounts;

    final String department = "D" + UUID.randomUUID();

    @Test
    void a_department_is_answered_for_by_the_first_of_its_teams_that_has_people() {
        team("A sans personne");
        var staffed = team("B avec quelqu’un");
        var later = team("C avec quelqu’un");
        join(later);
        join(staffed);

        assertThat(teams.answering(department)).map(Team::slug).contains(staffed);
    }

    @Test
    void nobody_answers_for_a_department_whose_teams_are_empty() {
        team("Sans personne");

        assertThat(teams.answering(department)).isEmpty();
    }

    private String team(String name) {
        var slug = "t-" + UUID.randomUUID();
        teams.declare(new Team(slug, name, List.of(department), Optional.empty(), Optional.empty(), Optional.empty()));
        return slug;
    }

    private void join(String team) {
        var test = new Caller.System("test");
        var person = accounts.open("Essai", UUID.randomUUID() + "@exemple.fr", Optional.empty(), test);
        accounts.grant(person.id(), Role.CASE_OFFICER, Optional.of(team), test);
    }
}
