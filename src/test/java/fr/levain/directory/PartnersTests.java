package fr.levain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The partners of the delivered pack: subject × territory × kind of holder. */
@LevainTest
class PartnersTests {
    private static final Caller TEST = new Caller.System("test");

    @Autowired Partners partners;
    @Autowired PartnerTeams teams;
    @Autowired Accounts accounts;
    @Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Test
    void S02_those_who_answer_most_needs_come_first_then_those_of_the_place() {
        var found = slugs(partners.suiting(List.of("financement", "modele-economique"), new DepartmentCode("33"), "association"));

        assertThat(found).startsWith("dla-gironde").contains("adi-na", "atis", "france-active").doesNotContain("dla-creuse", "urscop");
        assertThat(found.indexOf("adi-na")).as("both needs").isLessThan(found.indexOf("atis"));
    }

    @Test
    void a_partner_of_other_departments_does_not_suit() {
        assertThat(slugs(partners.suiting(List.of("idee"), new DepartmentCode("23"), "association"))).contains("adi-na").doesNotContain("atis");
        assertThat(slugs(partners.suiting(List.of("idee"), new DepartmentCode("24"), "association"))).contains("atis");
    }

    @Test
    void S02_a_kind_of_holder_it_does_not_take_is_left_out_and_an_unknown_kind_is_not() {
        assertThat(slugs(partners.suiting(List.of("organisation"), new DepartmentCode("23"), "collectivite"))).isEmpty();
        assertThat(slugs(partners.suiting(List.of("organisation"), new DepartmentCode("23"), ""))).contains("dla-creuse");
    }

    @Test
    void a_match_says_what_the_partner_does_for_these_needs_only() {
        var match = partners.suiting(List.of("financement"), new DepartmentCode("23"), "association").stream()
                .filter(each -> each.partner().slug().equals("adi-na")).findFirst().orElseThrow();

        assertThat(match.needs()).extracting(Need::slug).containsExactly("financement");
        assertThat(match.does()).singleElement().asString().contains("financeurs");
    }

    @Test
    void two_nodes_agree_as_soon_as_one_has_loaded_other_partners() {
        var other = new Partners(new PartnerStore(jdbc));
        var before = partners.all();
        assertThat(other.all()).isEqualTo(before);

        other.declare(partners.needs(), before.stream().filter(each -> !each.slug().equals("atis")).toList());
        assertThat(partners.all()).extracting(Partner::slug).doesNotContain("atis");

        partners.declare(partners.needs(), before);
        assertThat(other.all()).extracting(Partner::slug).contains("atis");
    }

    @Test
    void a_person_answers_for_a_partner_from_the_day_they_join_to_the_day_they_leave() {
        var person = accounts.open("Camille Essai", "p" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), TEST);

        teams.add("cress", person.id(), TEST);
        teams.add("cress", person.id(), TEST);

        var caller = accounts.caller(person.id()).orElseThrow();
        assertThat(caller.has(Role.PARTNER)).isTrue();
        assertThat(teams.of(caller)).containsExactly("cress");
        assertThat(teams.members("cress")).extracting(each -> each.id()).contains(person.id());

        teams.remove("cress", person.id(), TEST);
        assertThat(teams.of(caller)).isEmpty();
    }

    private static List<String> slugs(List<PartnerMatch> found) {
        return found.stream().map(match -> match.partner().slug()).toList();
    }
}
