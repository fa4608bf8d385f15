package fr.levain.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.consents.Shared;
import fr.levain.guidance.Funder;
import fr.levain.guidance.FunderStatus;
import fr.levain.guidance.FundingShortlist;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.SomeRequest;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.LinkSecret;
import fr.levain.support.MySupport;
import fr.levain.support.RegionTies;
import fr.levain.support.SomeSupport;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportStatus;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class SupportScreenTests {
    private static final String LIST = "/partenaire/accompagnements";

    @Autowired MockMvcTester browser;
    @Autowired SomeSupport some;
    @Autowired SomeRequest requests;
    @Autowired PartnerRequests partnerRequests;
    @Autowired FundingShortlist shortlist;
    @Autowired MySupport mine;
    @Autowired RegionTies ties;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void S05_a_holder_invited_by_hand_agrees_first_and_sees_who_looked() {
        var adviser = some.adviserOf("atis");
        var email = "i" + UUID.randomUUID() + "@exemple.fr";
        assertThat(get(LIST + "/nouveau", adviser)).hasStatusOk().bodyText().contains("Fabrique à initiatives", "Inviter le porteur");
        assertThat(post(LIST + "/nouveau", adviser, "programme", "", "titre", "Vélos cargos", "porteur", "", "courriel", "pas une adresse"))
                .hasStatus(422).bodyText().contains("Vélos cargos", "href=\"#programme\"", "href=\"#porteur\"", "href=\"#courriel\"", "pas une adresse");

        var opened = post(LIST + "/nouveau", adviser, "programme", SomeSupport.FACTORY, "titre", "Vélos cargos", "porteur", "Sacha Essai", "courriel", email);
        assertThat(opened).hasStatus(303);
        var path = opened.getResponse().getHeader("Location");
        assertThat(get(path, adviser)).hasStatusOk().bodyText().contains("Vous attendez l’accord du porteur", "Sacha Essai").doesNotContain("Noter une rencontre");
        assertThat(post(path + "/rencontres", adviser, session("Rien encore."))).as("nothing is written before").hasStatus(409);

        var page = new Mailbox(sql).found(email, "(/mon-accompagnement/\\S+)");
        assertThat(get(page, null)).hasStatusOk().bodyText().contains("vous propose un accompagnement", "J’accepte");
        assertThat(post(page + "/accord", null, "reponse", "oui")).hasStatus(303);
        assertThat(get(path, adviser)).hasStatusOk().bodyText().contains("Noter une rencontre");
        assertThat(post(path + "/rencontres", adviser, session("Le garage est trouvé."))).hasStatus(303);
        assertThat(get(page, null)).bodyText().contains("Le garage est trouvé.", "Conseil atis", "Retirer mon accord", "Elle ne lit rien de votre suivi");
        assertThat(get(LIST, adviser)).hasStatusOk().bodyText().contains("Vélos cargos");
    }

    @Test
    void a_request_taken_opens_a_follow_up_without_typing_anything_again() {
        var adviser = some.adviserOf("atis");
        var request = requests.sentTo(false, "atis");
        assertThat(get(LIST + "/nouveau?depuis=" + request.reference(), adviser)).as("not taken yet").hasStatus(422).bodyText().contains("Ce numéro n’est ni");
        partnerRequests.take(request.reference(), adviser);
        funder(request.reference(), adviser, "Fondation du Pain", FunderStatus.ASKED, 5_000);
        funder(request.reference(), adviser, "Caisse des Villages", FunderStatus.GRANTED, 2_000);
        funder(request.reference(), adviser, "Mairie", FunderStatus.TO_CONTACT, 0);

        assertThat(get(LIST + "/nouveau?depuis=" + request.reference(), adviser)).hasStatusOk().bodyText().contains("Camille Essai", "value=\"Une épicerie mobile pour les villages\"");
        var opened = post(LIST + "/nouveau", adviser, "depuis", request.reference(), "programme", SomeSupport.FACTORY, "titre", "Une épicerie mobile");
        var path = opened.getResponse().getHeader("Location");

        assertThat(get(path, adviser)).hasStatusOk().bodyText().contains("En cours", "Camille Essai", "d’après une demande d’accompagnement", "Demande " + request.reference());
        assertThat(get(path, adviser)).bodyText().contains("Ce que le porteur a déjà dit", "Une épicerie mobile pour les villages.", "Expérimentation", "Fondation du Pain", "Caisse des Villages", "Contacter Mairie");
        assertThat(get("/partenaire/demandes/" + request.reference(), adviser)).bodyText().contains("Ils se suivent maintenant dans l’accompagnement").doesNotContain("Fondation du Pain");
        assertThat(sql.sql("select count(*) from guidance.funder where project_id = :project").param("project", request.project().value()).query(Long.class).single()).as("one owner").isZero();
        assertThat(post(LIST + "/nouveau", adviser, "depuis", request.reference(), "programme", SomeSupport.FACTORY, "titre", "Encore").getResponse().getHeader("Location"))
                .as("one request, one follow-up").isEqualTo(path);
        assertThat(post(request.privatePath() + "/retrait", null, "organisation", "atis")).hasStatus(303);
        assertThat(get(path, adviser)).as("taken back with the request").hasStatus(403).bodyText().doesNotContain("Camille Essai");
    }

    @Test
    void what_was_being_written_when_a_consent_is_withdrawn_stays_its_authors_alone() {
        var adviser = some.adviserOf("atis");
        var colleague = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        some.letsRegionRead(plan, Shared.FOLLOW_UP, Shared.SUMMARIES);
        post(plan.partnerPath() + "/rencontres", adviser, session("Vu ensemble."));

        assertThat(post(plan.privatePath() + "/retrait", null)).hasStatus(303);
        var lost = post(plan.partnerPath() + "/rencontres", adviser, session("Un secret raconté hier."));

        assertThat(lost).hasStatus(403).bodyText().contains("Le porteur a retiré son accord", "l’accompagnement " + plan.reference(), "Un secret raconté hier.").doesNotContain("Vu ensemble.", "Camille Essai");
        assertThat(get(plan.partnerPath(), adviser)).hasStatus(403).bodyText().doesNotContain("Vu ensemble.");
        assertThat(get("/partenaire/textes-gardes", adviser)).hasStatusOk().bodyText().contains("Un secret raconté hier.", plan.reference());
        assertThat(get("/partenaire/textes-gardes", colleague)).bodyText().doesNotContain("Un secret raconté hier.");
        assertThat(get("/accompagnement/suivis/" + plan.reference(), some.officer())).hasStatus(404);
        assertThat(get(plan.privatePath(), null)).bodyText().contains("Vu ensemble.", "Redonner mon accord").doesNotContain("Un secret raconté hier.");
        assertThat(sql.sql("select count(*) from support.session where plan_id = :plan").param("plan", plan.id().value()).query(Long.class).single()).isOne();

        assertThat(get(plan.privatePath(), null)).bodyText().contains("la Région non plus", "Elle ne lit rien de votre suivi").doesNotContain("checked");

        post(plan.privatePath() + "/retour", null);
        assertThat(get("/accompagnement/suivis/" + plan.reference(), some.officer())).as("the Region reads again only if asked").hasStatus(404);
        assertThat(get(plan.partnerPath(), adviser)).hasStatusOk().bodyText().contains("Vu ensemble.");
    }

    @Test
    void every_form_of_a_follow_up_gives_its_text_back_to_its_author_alone_once_the_consent_is_withdrawn() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        post(plan.privatePath() + "/retrait", null);

        var written = new String[][] {
            {"diagnostics", "axe-strategie", "2", "diagnostic-note", "Note perdue"}, {"objectifs", "objectif", "Objectif perdu"},
            {"actions", "nature", "TASK", "action", "Action perdue", "qui", "Nous"}, {"financements", "financeur", "Financeur perdu", "montant", "100"},
            {"mentors", "mentor", "Mentor perdu", "apporte", "Du temps", "mentor-accord", "oui"}, {"heures", "travail", "Travail perdu", "travail-duree", "60"},
            {"reprise", "repreneur", "Repreneur perdu", "repreneur-courriel", "r@exemple.fr"}, {"fin", "fin", "CREATED", "fin-note", "Fin perdue"}, {"objectifs", "objectif", ""}};
        for (var form : written) assertThat(post(plan.partnerPath() + "/" + form[0], adviser, Arrays.copyOfRange(form, 1, form.length))).as(form[0]).hasStatus(403);

        assertThat(get("/partenaire/textes-gardes", adviser)).bodyText().contains("Note perdue", "Objectif perdu", "Action perdue", "Financeur perdu", "Mentor perdu", "Travail perdu", "Repreneur perdu", "Fin perdue");
        for (var reader : new String[] {"/accompagnement/suivis", "/partenaire/textes-gardes"}) assertThat(get(reader, reader.startsWith("/part") ? some.adviserOf("dla-creuse") : some.officer())).bodyText().doesNotContain("perdue");
        assertThat(get(plan.privatePath(), null)).bodyText().doesNotContain("perdue", "perdu");
    }

    @Test
    void a_form_sent_twice_is_one_act_and_another_text_under_the_same_form_is_shown_not_lost() throws Exception {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var path = plan.partnerPath() + "/rencontres";
        var page = get(plan.partnerPath(), adviser).getResponse().getContentAsString();
        var key = page.replaceAll("(?s).*?/rencontres\".*?name=\"_acte\" value=\"([\\w-]{24})\".*", "$1");
        assertThat(page.split("name=\"_acte\"").length).as("one key for each form").isGreaterThan(6);

        assertThat(post(path, adviser, "_acte", key, "compte-rendu", "Sans durée.")).as("what is refused may be mended under the same key").hasStatus(422);
        assertThat(post(path, adviser, keyed(key, "Le local est trouvé."))).hasStatus(303);
        assertThat(post(path, adviser, keyed(key, "Le local est trouvé."))).hasStatus(303).hasHeader("Location", plan.partnerPath() + "#rencontres");
        assertThat(sessions(plan)).isOne();

        var other = post(path, adviser, keyed(key, "Le local est perdu."));
        assertThat(other).hasStatus(409).bodyText().contains("Votre premier envoi est enregistré", "Le local est perdu.", "L’enregistrer aussi", plan.partnerPath() + "#rencontres");
        assertThat(sessions(plan)).isOne();
        var fresh = other.getResponse().getContentAsString().replaceAll("(?s).*name=\"_acte\" value=\"([\\w-]{24})\".*", "$1");
        assertThat(post(path, adviser, keyed(fresh, "Le local est perdu."))).hasStatus(303);
        assertThat(sessions(plan)).isEqualTo(2);

        assertThat(post(some.active(SomeSupport.FACTORY, adviser).partnerPath() + "/rencontres", some.adviserOf("atis"), keyed(key, "D’une collègue."))).as("a key is its reader's").hasStatus(303);
    }

    @Test
    void hours_are_asked_only_where_the_funder_of_the_programme_requires_them() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        some.letsRegionRead(plan, Shared.FOLLOW_UP, Shared.SUMMARIES);
        assertThat(post(plan.partnerPath() + "/rencontres", adviser, "moyen", "CALL", "compte-rendu", "Sans montre.", "lecteurs", "REGION")).hasStatus(303);
        assertThat(post(plan.partnerPath() + "/rencontres", adviser, "moyen", "CALL", "duree", "1 h 10", "compte-rendu", "Avec montre.", "lecteurs", "REGION")).hasStatus(303);
        assertThat(get(plan.partnerPath(), adviser)).bodyText().contains("Durée (facultatif)", "ne compte pas les heures", "1\u00a0h\u00a010", "Rencontre tenue.").doesNotContain("au total", "Temps passé");
        for (var read : new MvcTestResult[] {get(plan.privatePath(), null), get("/accompagnement/suivis/" + plan.reference(), some.officer())})
            assertThat(read).bodyText().contains("Avec montre.").doesNotContain("1\u00a0h\u00a010");
        assertThat(sql.sql("select sum(minutes) from support.followed_session where plan_id = :id").param("id", plan.id().value()).query(Long.class).single()).isZero();
        assertThat(get("/accompagnement/suivis", some.officer())).bodyText().contains("Non demandé");

        var asking = some.adviserOf("dla-creuse");
        var counted = some.active(SomeSupport.DLA, asking);
        assertThat(post(counted.partnerPath() + "/rencontres", asking, "moyen", "CALL", "compte-rendu", "Sans montre.", "lecteurs", "HOLDER")).hasStatus(422).bodyText().contains("href=\"#duree\"", "Sans montre.");
        assertThat(post(counted.partnerPath() + "/rencontres", asking, "moyen", "CALL", "duree", "1,5 h", "compte-rendu", "Avec montre.", "lecteurs", "HOLDER")).hasStatus(303);
        assertThat(get(counted.privatePath(), null)).bodyText().contains("1\u00a0h\u00a030");
    }

    @Test
    void a_form_that_comes_too_late_gives_back_what_was_typed() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        post(plan.partnerPath() + "/missions", adviser, "mission-nature", "INDIVIDUAL", "mission-objet", "Revoir les prix");
        var mission = sql.sql("select mission_id from support.mission_plan where plan_id = :plan").param("plan", plan.id().value()).query(UUID.class).single();
        post(plan.partnerPath() + "/financements", adviser, "financeur", "Fondation", "montant", "500");
        var funding = sql.sql("select id from support.funding where plan_id = :plan").param("plan", plan.id().value()).query(UUID.class).single();
        assertThat(post(plan.partnerPath() + "/fin", adviser, "fin", "COMPLETED", "fin-note", "Fini.", "fin-confirmee", "oui")).hasStatus(303);

        var late = new String[][] {
            {"rencontres", "moyen", "CALL", "duree", "1 h", "compte-rendu", "Texte tardif", "lecteurs", "TEAM"}, {"diagnostics", "axe-strategie", "2", "diagnostic-note", "Texte tardif"},
            {"objectifs", "objectif", "Texte tardif"}, {"actions", "nature", "TASK", "action", "Texte tardif", "qui", "Nous"}, {"financements", "financeur", "Texte tardif", "montant", "100"},
            {"financements/" + funding + "/reponse", "reponse", "GRANTED", "accorde", "432,10"}, {"mentors", "mentor", "Texte tardif", "apporte", "Du temps", "mentor-accord", "oui"},
            {"heures", "travail", "Texte tardif", "travail-duree", "1 h"}, {"reprise", "repreneur", "Texte tardif", "repreneur-courriel", "r@exemple.fr"},
            {"jalons", "jalon", "plan-adopte", "jalon-prevu-jour", "3", "jalon-prevu-mois", "4", "jalon-prevu-annee", "2031"}, {"fin", "fin", "CREATED", "fin-note", "Texte tardif", "fin-confirmee", "oui"},
            {"comites", "avis", "LATER", "comite-membres", "DREETS", "comite-note", "Texte tardif"}, {"missions", "mission-nature", "INDIVIDUAL", "mission-objet", "Texte tardif"},
            {"missions/" + mission + "/consultant", "consultant-" + mission, "Cabinet", "choix-" + mission, "Texte tardif", "jours-" + mission, "3", "cout-" + mission, "900"}};
        for (var form : late) {
            var typed = form[0].equals("jalons") ? "3/4/2031" : form[0].endsWith("reponse") ? "432,10" : "Texte tardif";
            assertThat(post(plan.partnerPath() + "/" + form[0], adviser, Arrays.copyOfRange(form, 1, form.length))).as(form[0]).hasStatus(409).bodyText().contains(typed, "n’est pas enregistré", "href=\"" + plan.partnerPath() + "\"");
        }
    }

    @Test
    void two_clicks_at_once_write_one_line() throws Exception {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var key = LinkSecret.drawn(18);
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> click = () -> post(plan.partnerPath() + "/objectifs", adviser, "_acte", key, "objectif", "Ouvrir en mai").getResponse().getStatus();
            var sent = both.invokeAll(List.of(click, click));
            for (var each : sent) assertThat(each.get()).isEqualTo(303);
        }
        assertThat(sql.sql("select count(*) from support.objective where plan_id = :plan").param("plan", plan.id().value()).query(Long.class).single()).isOne();
    }

    private static String[] keyed(String key, String summary) {
        return Stream.concat(Stream.of("_acte", key), Arrays.stream(session(summary))).toArray(String[]::new);
    }

    private long sessions(SupportPlan plan) {
        return sql.sql("select count(*) from support.session where plan_id = :plan").param("plan", plan.id().value()).query(Long.class).single();
    }

    @Test
    void S05_the_region_reads_numbers_and_content_only_where_agreed() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        post(plan.partnerPath() + "/rencontres", adviser, "moyen", "CALL", "duree", "30", "compte-rendu", "Pour l’équipe.", "lecteurs", "TEAM");
        post(plan.partnerPath() + "/rencontres", adviser, "moyen", "CALL", "duree", "30", "compte-rendu", "Pour la Région.", "lecteurs", "REGION");
        post(plan.partnerPath() + "/actions", adviser, "nature", "TASK", "action", "Rappeler la mairie", "qui", "Nous");
        var path = "/accompagnement/suivis/" + plan.reference();
        assertThat(get(path, some.officer())).hasStatus(404);

        some.letsRegionRead(plan, Shared.FOLLOW_UP);
        assertThat(get(path, some.officer())).hasStatusOk().bodyText().contains("Compte rendu non ouvert").doesNotContain("Pour la Région.", "Rappeler la mairie");
        some.letsRegionRead(plan, Shared.FOLLOW_UP, Shared.SUMMARIES);
        assertThat(get(path, some.officer())).bodyText().contains("Pour la Région.").doesNotContain("Pour l’équipe.", plan.holder().email());
        assertThat(get(plan.privatePath(), null)).bodyText().contains("Nadia Bertin, La Région").doesNotContain("Pour l’équipe.", "Rappeler la mairie");
        assertThat(get("/accompagnement/suivis", some.officer())).hasStatusOk().bodyText().contains("Fabrique à initiatives", "la finance et la préside", "Anne Vidal");
        assertThat(get(path, adviser)).hasStatus(403);
    }

    @Test
    void a_consultant_is_chosen_for_one_structure_or_several_of_the_same_programme_and_each_holder_reads_what_came_of_it() {
        var adviser = some.adviserOf("dla-creuse");
        var first = some.active(SomeSupport.DLA, adviser);
        var second = some.active(SomeSupport.DLA, adviser);
        assertThat(post(first.partnerPath() + "/missions", adviser, "mission-nature", "COLLECTIVE", "mission-objet", "Groupement d’employeurs")).hasStatus(303);
        var mission = sql.sql("select mission_id from support.mission_plan where plan_id = :plan").param("plan", first.id().value()).query(UUID.class).single();
        var here = first.partnerPath() + "/missions/" + mission;

        assertThat(post(here + "/realisation", adviser, "produit-" + mission, "Fait.")).as("nobody was chosen").hasStatus(409);
        assertThat(post(here + "/consultant", adviser, "consultant-" + mission, "Cabinet Exemple", "jours-" + mission, "4,3", "cout-" + mission, "beaucoup"))
                .hasStatus(422).bodyText().contains("href=\"#choix-" + mission, "href=\"#jours-" + mission, "href=\"#cout-" + mission, "Cabinet Exemple", "4,3", "beaucoup");
        assertThat(post(second.partnerPath() + "/missions/collective", adviser, "mission-commune", mission.toString())).hasStatus(303);
        assertThat(post(second.partnerPath() + "/missions/collective", adviser, "mission-commune", mission.toString())).as("once").hasStatus(409);
        assertThat(post(here + "/consultant", adviser, "consultant-" + mission, "Cabinet Exemple", "choix-" + mission, "Le mieux placé", "jours-" + mission, "6", "cout-" + mission, "5 400")).hasStatus(303);
        assertThat(get(second.privatePath(), null)).bodyText().contains("2 structures ensemble", "Cabinet Exemple", "€ par structure", "Le consultant est choisi.")
                .doesNotContain(first.holder().email());

        var elsewhere = some.active(SomeSupport.FACTORY, some.adviserOf("atis"));
        assertThat(post(elsewhere.partnerPath() + "/missions", some.adviserOf("atis"), "mission-nature", "INDIVIDUAL", "mission-objet", "Un avis")).as("its programme pays nobody").hasStatus(404);
        assertThat(post(elsewhere.partnerPath() + "/missions/collective", some.adviserOf("atis"), "mission-commune", mission.toString())).hasStatus(409);
        assertThat(post(elsewhere.partnerPath() + "/comites", some.adviserOf("atis"), "avis", "FAVOURABLE", "comite-membres", "Mairie", "comite-note", "Oui.")).hasStatus(404);
    }

    @Test
    void what_was_being_written_of_a_committee_or_a_consultant_is_kept_too_when_the_consent_is_withdrawn() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        assertThat(post(plan.partnerPath() + "/missions", adviser, "mission-nature", "INDIVIDUAL", "mission-objet", "Revoir les prix")).hasStatus(303);
        var mission = sql.sql("select mission_id from support.mission_plan where plan_id = :plan").param("plan", plan.id().value()).query(UUID.class).single();
        mine.withdraw(plan.token(), SomeSupport.VISITOR);
        assertThat(post(plan.partnerPath() + "/comites", adviser, "avis", "LATER", "comite-membres", "DREETS", "comite-note", "Le plan est trop court.")).bodyText().contains("Le plan est trop court.");
        assertThat(post(plan.partnerPath() + "/missions/" + mission + "/consultant", adviser, "consultant-" + mission, "Cabinet Exemple", "choix-" + mission, "Le seul du coin", "jours-" + mission, "3",
                "cout-" + mission, "900")).bodyText().contains("Le seul du coin");
    }

    @Test
    void an_officer_records_a_tie_with_a_partner_that_warns_who_sits_there_until_it_ends() {
        var path = "/accompagnement/suivis/liens";
        var email = "e" + UUID.randomUUID() + "@exemple.fr";
        var key = UUID.randomUUID().toString();
        assertThat(post(path, some.officer(), "cle", key, "organisation", "dla-vienne", "lien", "SITS", "qui", "Élise Essai", "courriel", "élise", "source", ""))
                .hasStatus(422).bodyText().contains("href=\"#courriel\"", "href=\"#source\"", "Élise Essai");
        for (int twice = 0; twice < 2; twice++)
            assertThat(post(path, some.officer(), "cle", key, "organisation", "dla-vienne", "lien", "SITS", "qui", "Élise Essai", "courriel", email, "source", "Délibération inventée")).hasStatus(303);
        assertThat(get(path, some.officer())).hasStatusOk().bodyText().containsOnlyOnce("Pour la Région : Élise Essai");
        assertThat(ties.represented(email)).containsExactly("DLA de la Vienne");
        assertThat(post(path, some.adviserOf("atis"), "cle", UUID.randomUUID().toString())).hasStatus(403);

        var id = sql.sql("select id from support.region_tie where representative_email = :email").param("email", email).query(UUID.class).single();
        clock.advance(Duration.ofDays(2));
        assertThat(post(path + "/" + id + "/fin", some.officer())).hasStatus(303);
        assertThat(post(path + "/" + id + "/fin", some.officer())).as("once").hasStatus(409);
        clock.advance(Duration.ofDays(1));
        assertThat(ties.represented(email)).isEmpty();
    }

    @Test
    void somebody_of_another_partner_sees_no_such_follow_up_and_what_is_wrong_comes_back_as_typed() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        assertThat(get(plan.partnerPath(), some.adviserOf("atis"))).hasStatus(404);
        assertThat(post(plan.partnerPath() + "/fin", some.adviserOf("atis"), "fin", "CREATED", "fin-note", "x")).hasStatus(404);

        assertThat(post(plan.partnerPath() + "/actions", adviser, "nature", "ACTION", "action", "Revoir les statuts"))
                .hasStatus(422).bodyText().contains("href=\"#qui\"", "Revoir les statuts");
        assertThat(post(plan.partnerPath() + "/rencontres", adviser, "moyen", "CALL", "duree", "une heure", "compte-rendu", "Dit au téléphone", "lecteurs", "HOLDER",
                "rencontre-jour", "31", "rencontre-mois", "2", "rencontre-annee", "2026")).hasStatus(422).bodyText().contains("href=\"#duree\"", "href=\"#rencontre-jour\"", "Dit au téléphone");
        assertThat(post(plan.partnerPath() + "/heures", adviser, "travail", "Préparer le comité", "travail-duree", "90")).hasStatus(303);
        assertThat(post(plan.partnerPath() + "/diagnostics", adviser, "axe-strategie", "2", "axe-economie", "1", "axe-equipe", "3")).hasStatus(303);
        assertThat(post(plan.partnerPath() + "/etape", adviser, "etape", "diagnostic")).hasStatus(303);
        assertThat(post(plan.partnerPath() + "/financements", adviser, "financeur", "Fondation Exemple", "montant", "12 500")).hasStatus(303);
        assertThat(post(plan.partnerPath() + "/jalons", adviser, "jalon", "plan-adopte", "jalon-atteint", some.today().toString())).hasStatus(303);
        assertThat(get(plan.partnerPath(), adviser)).hasStatusOk().bodyText().contains("1 h 30".replace(' ', '\u00a0'), "2 : en débat", "Fondation Exemple", "Réponse attendue",
                "Jalon atteint : Plan d’accompagnement adopté", "Étape : Diagnostic partagé");
        assertThat(post(plan.partnerPath() + "/fin", adviser, "fin", "COMPLETED", "fin-note", "Le plan est suivi.", "fin-confirmee", "oui")).hasStatus(303);
        assertThat(some.again(plan).status()).isEqualTo(SupportStatus.ENDED);
        assertThat(get(plan.partnerPath(), adviser)).hasStatusOk().bodyText().contains("Le parcours est terminé", "Le plan est suivi.");
        assertThat(get(plan.privatePath(), null)).bodyText().doesNotContain("Le plan est suivi.");
    }

    private static String[] session(String summary) {
        return new String[] {"moyen", "MEETING", "duree", "60", "compte-rendu", summary, "lecteurs", "HOLDER"};
    }

    private void funder(String request, Caller.Account adviser, String name, FunderStatus status, int euros) {
        shortlist.put(request, new Funder(UUID.randomUUID(), name, status, Optional.of(Euros.of(euros)).filter(Euros::isPositive), some.today(), 0), adviser);
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
