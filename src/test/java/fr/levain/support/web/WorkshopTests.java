package fr.levain.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.kernel.Caller;
import fr.levain.programmes.Candidacy;
import fr.levain.programmes.Selection;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class WorkshopTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeProgramme programmes;
    @Autowired Selection selection;
    @Autowired JdbcClient sql;

    @Test
    void S05_a_workshop_of_a_cohort_is_written_once_and_found_in_each_project_that_was_there() {
        var adviser = programmes.adviser();
        var cohort = programmes.open(5, adviser);
        var path = cohort.partnerPath() + "/ateliers";
        assertThat(get(path, adviser)).hasStatusOk().bodyText().contains("Aucun projet de cette promotion n’est encore suivi");
        var there = followed(programmes.applied(cohort), adviser);
        var second = followed(programmes.applied(cohort), adviser);
        var absent = followed(programmes.applied(cohort), adviser);
        var leaving = followed(programmes.applied(cohort), adviser);
        assertThat(get(path, adviser)).bodyText().contains(there.reference(), absent.reference(), leaving.reference());
        assertThat(get(path, programmes.member("cress"))).hasStatus(404);

        assertThat(post(path, adviser, "sujet", " ", "duree", "1 h 30", "lecteurs", "HOLDER", "compte-rendu", "Trois méthodes.", "presents", there.reference()))
                .hasStatus(422).bodyText().contains("Dites de quoi parlait l’atelier.", "1 h 30", "Trois méthodes.", "value=\"" + there.reference() + "\" checked").doesNotContain("value=\"" + absent.reference() + "\" checked");
        assertThat(browser.post().uri("/mon-accompagnement/" + leaving.token() + "/retrait").with(csrf()).with(user(leaving.holder()))).hasStatus(303);
        assertThat(post(path, adviser, "sujet", "Fixer ses prix", "duree", "90", "lecteurs", "HOLDER", "compte-rendu", "Trois méthodes.", "presents", there.reference(), "presents", leaving.reference(), "presents", second.reference()))
                .hasStatus(303).redirectedUrl().endsWith("?fait=2&sans=" + leaving.reference());

        assertThat(get(path + "?fait=2&sans=" + leaving.reference(), adviser)).bodyText().contains("Laissés de côté", leaving.reference());
        assertThat(get(path, adviser)).bodyText().contains("Fixer ses prix", "1\u00a0h\u00a030", "2\u00a0projets");
        assertThat(get("/partenaire/accompagnements/" + there.reference(), adviser)).bodyText().contains("Atelier collectif", "Fixer ses prix", "Trois méthodes.");
        assertThat(get("/partenaire/accompagnements/" + absent.reference(), adviser)).bodyText().doesNotContain("Fixer ses prix");
        assertThat(sql.sql("select count(*) from support.session s join support.plan p on p.id = s.plan_id where p.reference = :reference").param("reference", leaving.reference())
                .query(Integer.class).single()).as("who took their consent back is left out").isZero();
        assertThat(sql.sql("select count(*) from support.followed_session f join support.plan p on p.id = f.plan_id where p.reference in (:references)")
                .param("references", List.of(there.reference(), second.reference())).query(Integer.class).single()).as("held once, counted once").isOne();
    }

    private record Followed(String reference, String token, String holder) {}

    private Followed followed(Candidacy candidacy, Caller.Account adviser) {
        selection.admit(candidacy.id(), "Bienvenue.", adviser);
        var followed = sql.sql("select reference, token from support.plan where origin_ref = :ref").param("ref", candidacy.id().toString())
                .query((row, _) -> new Followed(row.getString(1), row.getString(2), candidacy.account().orElseThrow().toString())).single();
        assertThat(browser.post().uri("/mon-accompagnement/" + followed.token() + "/accord").with(csrf()).with(user(followed.holder())).param("reponse", "oui")).hasStatus(303);
        return followed;
    }

    private MvcTestResult get(String path, Caller.Account as) {
        return browser.get().uri(path).with(user(as.id().toString())).exchange();
    }

    private MvcTestResult post(String path, Caller.Account as, String... fields) {
        var request = browser.post().uri(path).with(csrf()).with(user(as.id().toString()));
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
