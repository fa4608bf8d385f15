package fr.levain.consents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.SomeRequest;
import fr.levain.kernel.Caller;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyDraft;
import fr.levain.programmes.CandidacyResult;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.Selection;
import fr.levain.programmes.SomeProgramme;
import fr.levain.projects.ProjectId;
import fr.levain.support.SomeSupport;
import fr.levain.testing.LevainTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class AgreementsScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeRequest someRequest;
    @Autowired SomeSupport some;
    @Autowired SomeProgramme programmes;
    @Autowired OrientationRequests requests;
    @Autowired PartnerRequests partnerRequests;
    @Autowired Candidacies candidacies;
    @Autowired Selection selection;
    @Autowired Accounts accounts;
    @Autowired JdbcClient sql;

    @Test
    void one_page_tells_all_that_a_person_agreed_to_who_looked_and_stops_each() {
        var draft = someRequest.draft(false, "atis");
        var me = accounts.caller(accounts.open("Camille Essai", draft.requester().email(), Optional.empty(), new Caller.System("test")).id()).orElseThrow();
        assertThat(get("/mes-accords", me)).hasStatusOk().bodyText().contains("Vous n’avez donné aucun accord");
        var request = requests.send(draft, me);
        var adviser = some.adviserOf("atis");
        partnerRequests.take(request.reference(), adviser);
        var followUp = post("/partenaire/accompagnements/nouveau", adviser, "depuis", request.reference(), "programme", SomeSupport.FACTORY, "titre", "Une épicerie mobile")
                .getResponse().getHeader("Location");
        assertThat(get(followUp, adviser)).hasStatusOk();
        var cohort = programmes.open(2, programmes.adviser());
        var candidacy = ((CandidacyResult.Made) candidacies.apply(cohort.programme(), SomeProgramme.draft(Optional.of(cohort.id()), me.email()), me)).candidacy();

        assertThat(get("/mes-accords", me)).hasStatusOk().bodyText()
                .contains("Demande " + request.reference(), "Une épicerie mobile", candidacy.title(), "Conseil atis", "La Région", "avec toute la demande");
        var link = "/mes-accords/lien/" + request.token();
        assertThat(get(link, null)).as("the project of the link, and no other").hasStatusOk().bodyText()
                .contains("Demande " + request.reference(), "Une épicerie mobile").doesNotContain(candidacy.title());
        assertThat(get("/mes-accords/lien/" + "x".repeat(32), null)).hasStatus(404);

        var plan = sql.sql("select id from support.plan where origin_ref = :ref").param("ref", request.reference()).query(UUID.class).single().toString();
        assertThat(post("/mes-accords/retrait", some.adviserOf("atis"), "objet", plan, "organisation", "atis")).as("not theirs").hasStatus(404);
        assertThat(post(link + "/retrait", null, "objet", candidacy.project().value().toString(), "organisation", "atis")).as("of another project").hasStatus(404);
        assertThat(post("/mes-accords/retrait", me, "objet", request.id().value().toString(), "organisation", "region")).as("not alone").hasStatus(404);
        assertThat(post(link + "/retrait", null, "objet", plan, "organisation", "atis")).hasStatus(303);
        assertThat(get(followUp, adviser)).hasStatus(403);
        assertThat(post("/mes-accords/retrait", me, "objet", candidacy.project().value().toString(), "organisation", "atis")).hasStatus(303);
        assertThat(get("/partenaire/candidatures/" + candidacy.id(), programmes.adviser())).hasStatus(404);
        assertThat(get("/mes-accords?fait=retrait", me)).hasStatusOk().bodyText().contains("Votre accord est retiré", "voyait");
        assertThat(get("/mon-espace", me)).bodyText().contains("/mes-accords");
        assertThat(get("/mes-accords", null)).as("an account is needed").hasStatus3xxRedirection();
    }

    @Test
    void taking_back_one_of_two_candidacies_of_a_project_touches_the_one_that_was_chosen_and_no_other() {
        var me = programmes.somebody();
        var adviser = programmes.adviser();
        var admitted = applied(Optional.empty(), me);
        selection.admit(admitted.id(), "", adviser);
        var asked = applied(Optional.of(admitted.project()), me);
        var project = admitted.project().value().toString();
        assertThat(get("/mes-accords", me)).hasStatusOk().bodyText().contains("value=\"" + admitted.token(), "value=\"" + asked.token());

        assertThat(post("/mes-accords/retrait", me, "objet", project, "organisation", "atis")).as("which one?").hasStatus(409);
        assertThat(post("/mes-accords/retrait", me, "objet", project, "organisation", "atis", "accord", asked.token()).getResponse().getHeader("Location")).endsWith("?fait=candidature");
        assertThat(candidacies.find(asked.token()).status()).isEqualTo(CandidacyStatus.WITHDRAWN);
        assertThat(candidacies.find(admitted.token()).status()).isEqualTo(CandidacyStatus.ADMITTED);
        assertThat(get("/partenaire/candidatures/" + admitted.id(), adviser)).as("it rests on the same agreement").hasStatusOk();

        var refused = applied(Optional.of(admitted.project()), me);
        selection.refuse(refused.id(), "Trop tôt.", adviser);
        assertThat(get("/mes-accords", me)).bodyText().contains("value=\"" + admitted.token()).doesNotContain("value=\"" + refused.token());
        assertThat(post("/mes-accords/retrait", me, "objet", project, "organisation", "atis", "accord", refused.token())).as("nothing of its own to take back").hasStatus(404);
        assertThat(post("/mes-accords/retrait", me, "objet", project, "organisation", "atis", "accord", admitted.token()).getResponse().getHeader("Location")).endsWith("?fait=retrait");
        assertThat(get("/partenaire/candidatures/" + admitted.id(), adviser)).hasStatus(404);
    }

    private Candidacy applied(Optional<ProjectId> project, Caller.Account me) {
        var cohort = programmes.open(2, programmes.adviser());
        var like = SomeProgramme.draft(Optional.of(cohort.id()), me.email());
        return ((CandidacyResult.Made) candidacies.apply(cohort.programme(), new CandidacyDraft(like.cohort(), project, like.origin(), like.originReference(), like.title(), like.department(),
                like.words(), like.contact()), me)).candidacy();
    }

    private MvcTestResult get(String path, Caller.Account who) {
        var request = browser.get().uri(path);
        return (who == null ? request : request.with(user(who.id().toString()))).exchange();
    }

    private MvcTestResult post(String path, Caller.Account who, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return (who == null ? request : request.with(user(who.id().toString()))).exchange();
    }
}
