package fr.levain.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReinstated;
import fr.levain.applications.Applications;
import fr.levain.assessment.ScoreHistory;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.Scores;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.messaging.Outbox;
import fr.levain.testing.LevainTest;
import java.time.Clock;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who withdraws from a dossier, and what a score sheet said before it was opened again. */
@LevainTest
class RecusalScreenTests {
    private static final String INTEREST = "Je siège au bureau d’un partenaire du projet.";

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Applications applications;
    @Autowired Scores scores;
    @Autowired ScoreHistory history;
    @Autowired Outbox outbox;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    Caller.Account officer;
    Caller.Account head;

    @BeforeEach
    void people() {
        officer = some.persona("nadia.bertin");
        head = some.persona("helene.roux");
    }

    @Test
    void I3_an_officer_who_withdraws_no_longer_sees_the_dossier_and_the_head_is_told_to_give_it() {
        var reference = some.filed();
        var page = "/instruction/" + reference;
        post(officer, page + "/affectation");
        assertThat(get(officer, page)).bodyText().contains("Me déporter de ce dossier");
        assertThat(get(officer, "/instruction?q=" + reference)).bodyText().contains(page);

        assertThat(post(officer, page + "/deport", "motif", "Non.")).hasStatus(422).bodyText().contains("Dites l’intérêt qui vous lie", "Non.");
        assertThat(post(officer, page + "/deport", "motif", INTEREST)).hasRedirectedUrl("/instruction");

        for (var way : new String[] {"", "/documents", "/grille", "/proposition", "/porteur", "/deport", "/structures-liees"})
            assertThat(get(officer, page + way)).as(way).hasStatus(404);
        assertThat(post(officer, page + "/affectation")).hasStatus(404);
        assertThat(get(officer, "/instruction?q=" + reference)).bodyText().doesNotContain(page);
        assertThat(get(head, page)).bodyText().contains("La personne qui suivait le dossier s’en est déportée.").doesNotContain(INTEREST).doesNotContain("suivi par Nadia");
        assertThat(get(head, page + "/affectation")).bodyText().doesNotContain("Nadia Bertin");
        assertThat(outbox.about(applications.byReference(reference, head).id().subject())).filteredOn(mail -> mail.kind().equals("assessment.recused"))
                .anySatisfy(mail -> {
                    assertThat(mail.to()).isEqualTo(head.email());
                    assertThat(mail.text()).contains("Confiez-le").doesNotContain(INTEREST);
                });
    }

    @Test
    void R02_a_closed_sheet_reopens_by_a_named_act_and_each_version_stays_readable() {
        var reference = some.underAssessment();
        var page = "/instruction/" + reference + "/grille";
        var application = applications.byReference(reference, officer).id();
        assertThat(post(officer, page + "/reouverture", "motif", "Une pièce reçue change l’analyse.")).as("not closed").hasStatus(409);
        scores.close(reference.value(), filled(application, "3"), officer);

        assertThat(get(officer, page)).bodyText().contains("Rouvrir la grille", "Version 1");
        assertThat(post(officer, page + "/reouverture", "motif", "Non.")).hasStatus(422).bodyText().contains("Dites pourquoi la grille se rouvre", "Non.");
        assertThat(post(officer, page + "/reouverture", "motif", "Une pièce reçue change l’analyse.")).hasRedirectedUrl(page);
        assertThat(post(officer, page + "/reouverture", "motif", "Une pièce reçue change l’analyse.")).hasStatus(409);
        scores.close(reference.value(), filled(application, "2"), head);

        assertThat(history.versions(application)).extracting(each -> each.perMille().orElseThrow()).containsExactly(500, 750);
        assertThat(get(officer, page + "?version=1")).hasStatusOk().bodyText().contains("3 sur 4", "Vous lisez la version 1", "Une pièce reçue change l’analyse.", "Nadia Bertin");
        assertThat(get(officer, page + "?version=9")).hasStatus(404);
    }

    @Test
    void R02_I7_a_dossier_brought_back_is_scored_afresh_and_its_former_sheet_stays() {
        var reference = some.underAssessment();
        var application = applications.byReference(reference, officer).id();
        scores.close(reference.value(), filled(application, "3"), officer);

        transaction.executeWithoutResult(_ -> events.publishEvent(new ApplicationReinstated(application, clock.instant(), head, "2026.9.CP")));

        assertThat(scores.of(application).closed()).isFalse();
        assertThat(scores.of(application).sheet().result().judged()).isZero();
        assertThat(history.version(application, 1).sheet().result().perMille()).contains(750);
        assertThat(history.versions(application).getFirst().reopened().orElseThrow().reason()).contains("2026.9.CP");
    }

    private ScoreSheet filled(ApplicationId application, String mark) {
        var typed = new HashMap<String, String>();
        for (var criterion : scores.of(application).grid().criteria()) {
            typed.put("note." + criterion.code(), mark);
            typed.put("motif." + criterion.code(), "Trois structures décident ensemble, par écrit.");
        }
        return scores.read(application, typed);
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
