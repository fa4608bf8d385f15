package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.SomeDossier;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class RedrawingTests {
    @Autowired Redrawing redrawing;
    @Autowired SomeDossier some;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;

    @AfterEach
    void nothing_left_for_the_others() {
        sql.sql("delete from desk.case_row where reference like 'SANS-DOSSIER-%'").update();
    }

    @Test
    void a_row_of_an_earlier_version_is_drawn_again_with_its_words_and_one_that_fails_stops_no_other() {
        var reference = some.filed();
        age(reference);
        var orphan = rowWithoutDossier();

        redrawing.run(() -> false);

        assertThat(drawn(reference)).isEqualTo(CaseRowStore.DRAWING);
        assertThat(sql.sql("select title <> '' and team <> '' from desk.case_row where reference = :ref").param("ref", reference.value()).query(Boolean.class).single()).isTrue();
        assertThat(sql.sql("select count(*) from desk.project_text t join desk.case_row r using (application) where r.reference = :ref and t.search <> ''")
                .param("ref", reference.value()).query(Integer.class).single()).isOne();
        assertThat(redrawing.failed()).extracting(NotDrawn::reference).contains(orphan).doesNotContain(reference.value());

        // not tried again at once, nor each minute
        assertThat(redrawing.some()).isZero();
        clock.advance(Duration.ofDays(1));
        assertThat(redrawing.some()).isPositive();
    }

    @Test
    void the_administrator_is_told_and_may_have_it_tried_again() {
        var orphan = rowWithoutDossier();
        redrawing.run(() -> false);
        var administrator = some.persona("thomas.petit").id().toString();

        assertThat(browser.get().uri("/instruction?vue=tous").with(user(administrator))).bodyText().contains("/instruction/lignes-en-retard");
        assertThat(browser.get().uri("/instruction/lignes-en-retard").with(user(administrator))).hasStatusOk().bodyText().contains(orphan, "Levain réessaie chaque jour");
        assertThat(browser.get().uri("/instruction/lignes-en-retard").with(user(some.persona("nadia.bertin").id().toString()))).hasStatus(403);

        assertThat(browser.post().uri("/instruction/lignes-en-retard").with(user(administrator)).with(csrf())).hasRedirectedUrl("/instruction/lignes-en-retard?fait=oui");
        assertThat(redrawing.some()).isPositive();
    }

    @Test
    void work_stops_between_two_handfuls_when_the_node_does() {
        var reference = some.filed();
        age(reference);

        redrawing.run(() -> true);

        assertThat(drawn(reference)).isZero();
        redrawing.run(() -> false);
        assertThat(drawn(reference)).isEqualTo(CaseRowStore.DRAWING);
    }

    private void age(ApplicationReference reference) {
        sql.sql("update desk.case_row set drawn = 0, title = '', team = '' where reference = :ref").param("ref", reference.value()).update();
        sql.sql("delete from desk.project_text where application = (select application from desk.case_row where reference = :ref)").param("ref", reference.value()).update();
    }

    private int drawn(ApplicationReference reference) {
        return sql.sql("select drawn from desk.case_row where reference = :ref").param("ref", reference.value()).query(Integer.class).single();
    }

    private String rowWithoutDossier() {
        var reference = "SANS-DOSSIER-" + UUID.randomUUID();
        sql.sql("""
                insert into desk.case_row (application, reference, title, holder, team, call_slug, call_title, status, requested_cents, received_at)
                values (:id, :reference, 'Ligne seule', 'Personne', 'ess-nord', 'aucun', 'Aucun', 'SUBMITTED', 0, timestamptz '2026-11-23Z')
                """)
                .param("id", UUID.randomUUID()).param("reference", reference).update();
        return reference;
    }
}
