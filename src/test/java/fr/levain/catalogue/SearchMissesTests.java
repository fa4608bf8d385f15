package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** O10: what was looked for and found nothing. */
@LevainTest
class SearchMissesTests {
    @Autowired MockMvcTester browser;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;

    private int counted(String theme, String territory) {
        return database.sql("select coalesce(sum(misses), 0) from catalogue.search_miss where theme = :theme and territory = :territory")
                .param("theme", theme).param("territory", territory).query(Integer.class).single();
    }

    @Test
    void a_search_without_an_answer_is_counted_by_theme_and_department_and_no_word_is_kept() {
        var before = counted("mobilite", "23");

        browser.get().uri("/aides?q=covoiturage+qwkxyzzy&commune=23096").exchange();

        assertThat(counted("mobilite", "23")).isEqualTo(before + 1);
        assertThat(database.sql("select count(*) from catalogue.search_miss m where m::text ilike '%qwkxyzzy%'").query(Integer.class).single()).isZero();
    }

    @Test
    void words_of_no_theme_are_counted_together_and_a_search_that_finds_is_not() {
        var before = counted("autre", "region");

        browser.get().uri("/aides?q=qwkxyzzy").exchange();
        browser.get().uri("/aides?q=energetique&quand=toutes").exchange();
        browser.get().uri("/aides").exchange();

        assertThat(counted("autre", "region")).isEqualTo(before + 1);
    }

    @Test
    void officers_read_what_is_wanted_most_page_after_page() {
        browser.get().uri("/aides?theme=habitat&q=qwkxyzzy&commune=23096").exchange();
        var officer = accounts.byEmail("nadia.bertin@demo.levain.example").orElseThrow().id().toString();

        assertThat(browser.get().uri("/gestion/aides/sans-reponse").with(user(officer))).hasStatusOk().bodyText().contains("Habitat, urbanisme", "Creuse");
        assertThat(browser.get().uri("/gestion/aides/sans-reponse?page=999").with(user(officer))).hasStatusOk();
        assertThat(browser.get().uri("/gestion/aides/sans-reponse")).hasStatus3xxRedirection();
    }
}
