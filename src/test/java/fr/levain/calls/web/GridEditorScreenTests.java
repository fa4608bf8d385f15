package fr.levain.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.calls.Calls;
import fr.levain.calls.GridDrafts;
import fr.levain.revisions.TextBrowser;
import fr.levain.testing.LevainTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class GridEditorScreenTests {
    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired GridDrafts grids;
    @Autowired Calls calls;
    @Autowired JdbcClient jdbc;

    TextBrowser web;
    String grid;

    @BeforeEach
    void a_blank_grid() {
        web = TextBrowser.of(mvc, accounts);
        grid = web.post(web.officer(), "/gestion/grilles", "titre", "Innovations sociales 2016 " + UUID.randomUUID()).getResponse().getRedirectedUrl();
    }

    @Test
    void a_grid_whose_weights_do_not_make_a_hundred_is_not_published() {
        // given
        settings("hundred");
        criterion("Économie verte", "poids", "60", "minimum", "1", "niveau-2", "un début de réponse");
        criterion("Intérêt général", "poids", "30");

        // then
        assertThat(web.get(web.head(), grid + "/verification")).bodyText().contains("Les poids font 90. Il faut 100 : ajoutez 10.");
        assertThat(web.publish(web.head(), grid)).hasStatus(422);

        // when
        assertThat(web.save(grid + "/criteres/INTERET_GENERAL", values("Intérêt général", "poids", "40"))).hasStatus3xxRedirection();
        assertThat(web.publish(web.officer(), grid)).hasStatus(403);
        assertThat(web.publish(web.head(), grid)).hasRedirectedUrl(grid + "/versions?publiee=1");
        var published = grids.published(slug()).orElseThrow().written().grid();
        assertThat(published.weightSum()).isEqualTo(100);
        assertThat(published.criterion("ECONOMIE_VERTE").orElseThrow().minimum()).isEqualTo(Optional.of(1));
        assertThat(published.criterion("ECONOMIE_VERTE").orElseThrow().anchor(2, 4)).isEqualTo("un début de réponse");
        assertThat(grids.published()).anyMatch(each -> each.slug().equals(slug()));
    }

    @Test
    void the_next_revision_tells_what_changes_and_leaves_published_calls_as_they_are() {
        var before = calls.bySlug("innovation-sociale").orElseThrow().current();
        web.post(web.officer(), "/gestion/grilles/g-na12/brouillon");
        var criterion = before.grid().criterion("PORTAGE").orElseThrow();

        assertThat(web.save("/gestion/grilles/g-na12/criteres/PORTAGE", "nom", "Portage à plusieurs", "question", criterion.question(),
                "bas", criterion.lowAnchor(), "haut", criterion.highAnchor(), "poids", "10", "minimum", "1", "ou", criterion.whereToLook())).hasStatus3xxRedirection();

        assertThat(web.get(web.head(), "/gestion/grilles/g-na12/verification")).bodyText()
                .contains("Le critère « Portage collectif » devient « Portage à plusieurs ».", "minimum 1 (avant : aucun)");
        assertThat(web.publish(web.head(), "/gestion/grilles/g-na12")).hasStatus3xxRedirection();
        assertThat(web.get(web.officer(), "/gestion/grilles/g-na12/versions")).bodyText().contains("Version 2", "Portage à plusieurs");
        assertThat(calls.bySlug("innovation-sociale").orElseThrow().current()).isEqualTo(before);
    }

    @Test
    void the_page_of_a_new_text_is_never_taken_for_a_text() {
        for (var kind : java.util.List.of("formulaires", "grilles", "regles"))
            assertThat(web.get(web.officer(), "/gestion/" + kind + "/nouveau")).hasStatusOk().bodyText().contains("Créer le brouillon");
    }

    @Test
    void a_trial_gives_a_result_and_leaves_no_trace() {
        settings("hundred");
        criterion("Économie verte", "poids", "60", "minimum", "2");
        criterion("Intérêt général", "poids", "40");
        var before = rows();

        var trial = web.post(web.officer(), grid + "/essai", "note.ECONOMIE_VERTE", "1", "note.INTERET_GENERAL", "4");

        assertThat(trial).hasStatusOk().bodyText().contains("<strong>55</strong>", "Sous la note minimale", "« Économie verte », minimum 2", "aucune note n’est enregistrée");
        assertThat(web.post(web.officer(), grid + "/essai", "note.ECONOMIE_VERTE", "nsp", "note.INTERET_GENERAL", "4")).bodyText().contains("<strong>100</strong>");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() {
        settings("hundred");
        criterion("Ancrage", "poids", "100");

        assertThat(web.save(grid + "/criteres/ANCRAGE", values("Ancrage", "poids", "beaucoup"))).hasStatus(422)
                .bodyText().contains("value=\"beaucoup\"", "Indiquez un nombre entier de 1 à 100.");
        assertThat(web.post(web.officer(), grid + "/criteres", "nouveau", " ")).hasStatus(422).bodyText().contains("Donnez un nom au critère");
        assertThat(web.post(web.officer(), grid, "titre", "", "echelle", "99")).hasStatus(422).bodyText().contains("Donnez un titre à la grille", "de 1 à 20");
        assertThat(web.get(web.officer(), grid + "/criteres/INCONNU")).hasStatus(404);
    }

    @Test
    void two_tabs_on_one_criterion_are_told_of_each_other() {
        settings("none");
        criterion("Ancrage");
        var read = web.read(grid + "/criteres/ANCRAGE");
        web.save(grid + "/criteres/ANCRAGE", values("Ancrage territorial"));

        var late = java.util.stream.Stream.concat(java.util.stream.Stream.of("lu", read), java.util.stream.Stream.of(values("Ancrage local"))).toArray(String[]::new);

        assertThat(web.post(web.officer(), grid + "/criteres/ANCRAGE", late)).hasStatus(409)
                .bodyText().contains("Le critère « Ancrage territorial » devient « Ancrage local ».", "value=\"Ancrage local\"");
        assertThat(grids.draft(slug(), web.officer()).grid().criteria().getFirst().label()).isEqualTo("Ancrage territorial");
    }

    private void settings(String weighting) {
        assertThat(web.post(web.officer(), grid, "titre", "Innovations sociales 2016", "echelle", "4", "poids", weighting, "source", "Délibération de 2016")).hasStatus3xxRedirection();
    }

    private void criterion(String label, String... more) {
        var page = web.post(web.officer(), grid + "/criteres", "nouveau", label).getResponse().getRedirectedUrl();
        assertThat(web.save(page, values(label, more))).hasStatus3xxRedirection();
    }

    private static String[] values(String label, String... more) {
        var always = new String[] {"nom", label, "question", "Le projet y répond-il ?", "bas", "pas du tout", "haut", "tout à fait", "ou", "Le projet"};
        var all = java.util.Arrays.copyOf(always, always.length + more.length);
        System.arraycopy(more, 0, all, always.length, more.length);
        return all;
    }

    private long rows() {
        return jdbc.sql("select count(*) from audit.entry").query(Long.class).single()
                + jdbc.sql("select count(*) from assessment.score_sheet").query(Long.class).single();
    }

    private String slug() {
        return grid.substring(grid.lastIndexOf('/') + 1);
    }
}
