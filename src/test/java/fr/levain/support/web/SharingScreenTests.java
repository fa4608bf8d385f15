package fr.levain.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.support.SomeSupport;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class SharingScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeSupport some;
    @Autowired SomeDossier dossiers;
    @Autowired SomeDecision decided;
    @Autowired JdbcClient sql;

    @Test
    void a_holder_lets_another_partner_read_a_follow_up_sees_who_looked_and_stops_it_at_once() {
        var adviser = some.adviserOf("atis");
        var neighbour = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        post(plan.partnerPath() + "/rencontres", adviser, session("Pour ceux qu’il choisit.", "REGION"));
        post(plan.partnerPath() + "/rencontres", adviser, session("Pour le porteur seul.", "HOLDER"));
        post(plan.partnerPath() + "/objectifs", adviser, "objectif", "Ouvrir un local");
        var path = "/partenaire/suivis-partages/" + plan.reference();
        assertThat(get(path, neighbour)).hasStatus(404);
        assertThat(get("/partenaire/suivis-partages", neighbour)).hasStatusOk();

        assertThat(post(plan.privatePath() + "/partage", null)).hasStatus(422).bodyText().contains("href=\"#organisation\"", "href=\"#lecture\"");
        assertThat(post(plan.privatePath() + "/partage", null, "organisation", "atis", "lecture", "FOLLOW_UP")).as("it is theirs already").hasStatus(404);
        assertThat(post(plan.privatePath() + "/partage", null, "organisation", "dla-creuse", "lecture", "ANSWERS")).as("for the authority alone").hasStatus(422);
        assertThat(post(plan.privatePath() + "/partage", null, "organisation", "dla-creuse", "lecture", "SUMMARIES")).hasStatus(303);
        assertThat(new Mailbox(sql).found(neighbour.email(), "(/partenaire/suivis-partages/\\S+)")).isEqualTo(path);
        assertThat(get(path, neighbour)).hasStatusOk().bodyText().contains("Pour ceux qu’il choisit.").doesNotContain("Ouvrir un local", "Pour le porteur seul.", plan.holder().email());
        post(plan.privatePath() + "/partage", null, "organisation", "dla-creuse", "lecture", "FOLLOW_UP", "lecture", "SUMMARIES");
        assertThat(get(path, neighbour)).bodyText().contains("Ouvrir un local", "Pour ceux qu’il choisit.").doesNotContain("Pour le porteur seul.");
        assertThat(get("/partenaire/suivis-partages", neighbour)).bodyText().contains(path);
        assertThat(post(plan.partnerPath() + "/objectifs", neighbour, "objectif", "Rien à moi")).as("read only").hasStatus(404);
        post(plan.privatePath() + "/region", null, "region", "ANSWERS");
        assertThat(get(plan.privatePath(), null)).bodyText().contains("Conseil dla-creuse", "voit vos réponses aux questionnaires envoyés après l’accompagnement");

        assertThat(post(plan.privatePath() + "/retrait", null, "organisation", "dla-creuse")).hasStatus(303);

        assertThat(get(path, neighbour)).hasStatus(404);
        assertThat(get("/partenaire/suivis-partages", neighbour)).bodyText().doesNotContain(path);
        assertThat(get(plan.partnerPath(), adviser)).as("its own partner still follows it").hasStatusOk();
        assertThat(get(path, some.adviserOf("adi-na"))).as("never theirs").hasStatus(404);
    }

    @Test
    void what_is_shared_stops_when_the_follow_up_itself_is_suspended() {
        var neighbour = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.FACTORY, some.adviserOf("atis"));
        post(plan.privatePath() + "/partage", null, "organisation", "dla-creuse", "lecture", "FOLLOW_UP");
        assertThat(get("/partenaire/suivis-partages/" + plan.reference(), neighbour)).hasStatusOk();

        post(plan.privatePath() + "/retrait", null);

        assertThat(get("/partenaire/suivis-partages/" + plan.reference(), neighbour)).hasStatus(404);
        assertThat(post(plan.privatePath() + "/partage", null, "organisation", "dla-creuse", "lecture", "FOLLOW_UP")).as("from a page left open").hasStatus(409);
        assertThat(post(plan.privatePath() + "/region", null, "region", "FOLLOW_UP")).as("the same").hasStatus(409);
        assertThat(get("/partenaire/suivis-partages/" + plan.reference(), neighbour)).hasStatus(404);
    }

    @Test
    void laureates_to_contact_are_a_list_of_public_facts_with_one_button_each() {
        var author = dossiers.author();
        var award = decided.awarded(author, 40_000);
        var adviser = some.adviserOf("adi-na");
        assertThat(get("/partenaire/accompagnements", adviser)).bodyText().contains("Lauréats à contacter");
        assertThat(get("/partenaire/laureats", adviser)).hasStatusOk().bodyText().contains("Le four commun", "/partenaire/laureats/" + award.value())
                .doesNotContain(author.email(), author.name());
        assertThat(get("/partenaire/laureats", some.adviserOf("atis"))).as("it follows none").hasStatus(404);

        var plan = post("/partenaire/laureats/" + award.value(), adviser, "programme", "suivi-laureats").getResponse().getHeader("Location");

        assertThat(get(plan, adviser)).hasStatusOk().bodyText().contains("Vous lisez ce qui est public").doesNotContain(author.email(), author.name());
        assertThat(get(plan + "/fil", adviser)).as("its life names people: not before they agree").hasStatus(404);
        var mine = new Mailbox(sql).found(author.email(), "(/mon-accompagnement/\\S+)");
        assertThat(post(mine + "/accord", author, "reponse", "oui")).hasStatus(303);
        assertThat(get(plan, adviser)).bodyText().contains(author.email(), "Écrire une fiche pratique");
        assertThat(get(plan + "/fil", adviser)).hasStatusOk();
        var reference = plan.substring(plan.lastIndexOf('/') + 1);
        assertThat(get("/mes-fiches-pratiques/nouvelle?depuis=" + reference, adviser)).hasStatusOk().bodyText().contains("value=\"Le four commun\"");
        assertThat(get("/mes-fiches-pratiques/nouvelle?depuis=" + reference, author)).hasStatusOk().bodyText().doesNotContain("value=\"Le four commun\"");
    }

    private static String[] session(String summary, String readers) {
        return new String[] {"moyen", "MEETING", "duree", "60", "compte-rendu", summary, "lecteurs", readers};
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
