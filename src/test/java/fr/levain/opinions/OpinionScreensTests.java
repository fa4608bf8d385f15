package fr.levain.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.assessment.Scores;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.Documents;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class OpinionScreensTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier dossiers;
    @Autowired SomeOpinion some;
    @Autowired Scores scores;
    @Autowired Documents documents;
    @Autowired OpinionReminders reminders;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account officer;
    ApplicationReference reference;
    ApplicationView view;
    String address;

    @BeforeEach
    void aDossier() {
        officer = some.officer();
        reference = some.dossier();
        view = some.view(reference);
        address = SomeOpinion.address();
    }

    @Test
    void an_officer_asks_two_people_at_once_after_reading_over_what_leaves() {
        var other = SomeOpinion.address();
        var path = "/instruction/" + reference + "/avis/demande";
        assertThat(text(get(officer, "/instruction/" + reference))).contains("Aucun avis n’est demandé", "Demander un avis");
        assertThat(text(get(officer, path))).contains("Expertise scientifique", "nom connu de votre service seulement", "Autre direction de la Région");
        assertThat(post(officer, path, "action", "ajouter", "nom-1", "Zoé Blanc")).hasStatusOk().bodyText().contains("Personne 2", "Zoé Blanc");

        var typed = typed(path, "nature", "scientifique", "personnes", "2", "nom-1", "Zoé Blanc", "structure-1", "Université d’Essai", "courriel-1", address,
                "nom-2", "Ali Roy", "structure-2", "", "courriel-2", other, "question", "Est-ce nouveau ?");
        var preview = post(officer, path, with(typed, "action", "apercu"));
        assertThat(preview).hasStatusOk();
        assertThat(text(preview)).contains("Zoé Blanc", "Ali Roy", "Le courriel", "Critères à noter", "Envoyer les 2 demandes");
        assertThat(some.mailbox().of(address)).isEmpty();

        assertThat(post(officer, path, with(typed, "action", "envoyer"))).hasRedirectedUrl("/instruction/" + reference + "/avis?fait=demande");
        assertThat(post(officer, path, with(typed, "action", "envoyer"))).as("a second click").hasRedirectedUrl("/instruction/" + reference + "/avis?fait=deja");
        for (var each : java.util.List.of(address, other)) assertThat(some.mailbox().of(each)).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains("Le four commun", "/avis/").doesNotContain("Les Semeurs", "Est-ce nouveau"));
        assertThat(some.events(view)).containsExactly("OpinionAsked", "OpinionAsked");
        assertThat(journal()).doesNotContain(address, "Zoé Blanc", "Est-ce nouveau");
        assertThat(text(get(officer, "/instruction/" + reference))).contains("0 reçu, 2 attendus", "Zoé Blanc");
        assertThat(text(get(officer, "/instruction/avis"))).contains("Zoé Blanc", reference.value());
    }

    @Test
    void what_is_wrong_is_told_and_nothing_typed_is_lost() {
        var path = "/instruction/" + reference + "/avis/demande";
        var told = post(officer, path, "action", "apercu", "personnes", "2", "nom-1", "Zoé Blanc", "courriel-1", "zoe", "nom-2", "Ali", "courriel-2", "ali@exemple.org",
                "echeance-jour", "1", "echeance-mois", "1", "echeance-annee", "2020", "question", "");
        assertThat(told).hasStatus(422);
        assertThat(text(told)).contains("Choisissez la nature de l’avis.", "Il manque le signe @", "Ce jour est passé", "Écrivez la question");
        assertThat(body(told)).contains("Zoé Blanc", "ali@exemple.org", "value=\"2020\"");

        var late = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(22);
        assertThat(text(post(officer, path, "action", "apercu", "nature", "scientifique", "nom-1", "Zoé", "courriel-1", address, "question", "?",
                "echeance-jour", "" + late.getDayOfMonth(), "echeance-mois", "" + late.getMonthValue(), "echeance-annee", "" + late.getYear())))
                .contains("en 21 jours au plus");
    }

    @Test
    void I3_a_link_alone_shows_the_public_summary_and_nothing_else_even_after_the_code_until_no_conflict_is_declared() {
        some.asked(reference, "partenaire", "Zoé Blanc", address);
        var key = some.keyOf(address);
        var door = get((String) null, key.path());
        assertThat(text(door)).contains("Le four commun", "Association", "Un four tenu par ses voisins.", "Recevoir le code")
                .doesNotContain("Les Semeurs", "Que pensez-vous", "Zoé Blanc");
        assertThat(door.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(get((String) null, key.path() + "/reponse")).hasRedirectedUrl(key.path());
        assertThat(get((String) null, key.path() + "/lecture.pdf")).hasStatus(404);

        var pass = some.pass(key, address);
        var declaration = get(pass, key.path());
        assertThat(text(declaration)).contains("Avez-vous un lien avec ce projet ?", "Porté par " + view.holderName() + " (Association)", "Avec ")
                .as("a tie is declared with people who are named").doesNotContain("Que pensez-vous");
        assertThat(get(pass, key.path() + "/reponse")).hasRedirectedUrl(key.path());
        assertThat(get(pass, key.path() + "/lecture.pdf")).hasStatus(404);
        assertThat(post(pass, key.path() + "/declaration")).hasStatus(422).bodyText().contains("Dites si vous avez un lien avec ce projet.");

        assertThat(post(pass, key.path() + "/declaration", "declaration", "aucun")).hasRedirectedUrl(key.path() + "/reponse");
        var open = get(pass, key.path() + "/reponse");
        assertThat(text(open)).contains("Que pensez-vous de ce projet ?", "Portage collectif", "Comment décidez-vous ensemble ?")
                // neither what this kind does not need, nor its criteria
                .doesNotContain("Quelle aide demandez-vous à la Région ?", "Rupture avec l’existant", "Son adresse électronique");
        assertThat(get(pass, key.path() + "/lecture.pdf")).hasStatusOk().hasContentTypeCompatibleWith("application/pdf");
    }

    @Test
    void I3_a_conflict_declared_closes_everything_for_good_and_tells_the_officer() {
        var id = some.asked(reference, "partenaire", "Zoé Blanc", address);
        var key = some.keyOf(address);
        var pass = some.pass(key, address);
        assertThat(post(pass, key.path() + "/declaration", "declaration", "conflit")).hasStatus(422).bodyText().contains("Choisissez la nature de ce lien.");
        assertThat(post(pass, key.path() + "/declaration", "declaration", "conflit", "lien", "FAMILY", "precision", "Ma sœur y travaille.")).hasRedirectedUrl(key.path());

        assertThat(text(get(pass, key.path()))).contains("Votre déport est enregistré").doesNotContain("Le four commun");
        for (var page : java.util.List.of("/reponse", "/declaration", "/confirmation")) assertThat(text(get(pass, key.path() + page))).doesNotContain("Le four commun");
        assertThat(get(pass, key.path() + "/lecture.pdf")).hasStatus(404);
        assertThat(post(pass, key.path() + "/declaration", "declaration", "aucun")).hasStatusOk().bodyText().contains("Votre déport est enregistré");
        assertThat(post((String) null, key.path() + "/code")).hasStatusOk().bodyText().contains("Votre déport est enregistré");

        assertThat(text(get(officer, "/instruction/" + reference + "/avis/" + id))).contains("Déport", "Un proche y participe", "Ma sœur y travaille.").doesNotContain("Retirer la demande");
        assertThat(some.mailbox().of(officer.email())).first().satisfies(mail -> assertThat(mail.text()).contains("conflit d’intérêts").doesNotContain("Zoé"));
        assertThat(some.events(view)).endsWith("OpinionRecused");
        assertThat(journal()).contains("FAMILY").doesNotContain("Ma sœur", "Zoé");
        // it stays written: nobody withdraws it
        assertThat(post(officer, "/instruction/" + reference + "/avis/" + id + "/retrait")).hasStatus(409);
    }

    @Test
    void a_forwarded_link_opens_nothing_without_the_code() {
        some.asked(reference, "partenaire", "Zoé Blanc", address);
        var key = some.keyOf(address);
        assertThat(post((String) null, key.path() + "/code")).hasRedirectedUrl(key.path() + "/confirmation");
        assertThat(text(get((String) null, key.path() + "/confirmation"))).contains("a•••@exemple.org", "Ce lien vous a été transféré ?").doesNotContain(address);
        var right = some.codeOf(address);
        var wrong = right.equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 4; i++) assertThat(post((String) null, key.path() + "/confirmation", "code", wrong)).hasStatus(422).bodyText().contains("Ce n’est pas le bon code");
        assertThat(post((String) null, key.path() + "/confirmation", "code", wrong)).hasStatus(422).bodyText().contains("Ce code ne vaut plus rien");
        assertThat(post((String) null, key.path() + "/confirmation", "code", right)).as("the right one, guessed at five times").hasStatus(422);
        assertThat(post((String) null, key.path() + "/reponse", "avis", "FAVOURABLE", "action", "envoyer")).hasRedirectedUrl(key.path());

        clock.advance(Duration.ofMinutes(2));
        post((String) null, key.path() + "/code");
        var done = post((String) null, key.path() + "/confirmation", "code", some.codeOf(address));
        var cookie = done.getResponse().getHeader("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "Path=" + key.path(), "SameSite=Lax");
        assertThat(post((String) null, key.path() + "/confirmation", "code", some.codeOf(address))).as("a code serves once").hasStatus(422);
        // the pass of one opinion opens no other
        var second = SomeOpinion.address();
        some.asked(reference, "partenaire", "Ali Roy", second);
        var pass = cookie.replaceFirst("avis=([^;]+);.*", "$1");
        assertThat(text(get(pass, some.keyOf(second).path()))).contains("Recevoir le code");
        assertThat(text(get(pass, key.path()))).contains("Avez-vous un lien avec ce projet ?");
    }

    @Test
    void a_draft_is_kept_then_sent_once_and_scores_0_1_and_4_are_justified() {
        var id = some.asked(reference, "territorial", "Zoé Blanc", address);
        var key = some.keyOf(address);
        var pass = some.pass(key, address);
        post(pass, key.path() + "/declaration", "declaration", "aucun");
        var page = key.path() + "/reponse";
        assertThat(post(pass, page, "action", "enregistrer", "note.ANCRAGE", "4", "mots", "À moitié écrit.")).hasRedirectedUrl(page + "?fait=brouillon");
        assertThat(body(get(pass, page))).contains("À moitié écrit.");
        assertThat(text(get(officer, "/instruction/" + reference + "/avis/" + id))).doesNotContain("À moitié écrit.");

        var refused = post(pass, page, "action", "envoyer", "note.ANCRAGE", "4", "note.PUBLIC", "2", "mots", "À moitié écrit.");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("« Ancrage territorial » : dites en une phrase pourquoi cette note.", "donnez une note de 0 à 4", "Choisissez votre avis.");

        var file = new MockMultipartFile("fichier", "note-zoe-blanc.pdf", "application/pdf", SomeFile.pdf("avis"));
        assertThat(send(pass, page, file, "action", "envoyer", "note.ANCRAGE", "4", "motif.ANCRAGE", "Un vrai diagnostic.", "note.PUBLIC", "2", "note.ACCESS", "nsp",
                "avis", "WITH_RESERVE", "mots", "Attention au prix.")).hasRedirectedUrl(page + "?fait=envoye");
        assertThat(text(get(pass, page))).contains("Il ne se modifie plus", "Un vrai diagnostic.", "note-zoe-blanc.pdf");
        var same = new String[] {"action", "envoyer", "note.ANCRAGE", "4", "motif.ANCRAGE", "Un vrai diagnostic.", "note.PUBLIC", "2", "note.ACCESS", "nsp", "avis", "WITH_RESERVE", "mots", "Attention au prix."};
        assertThat(post(pass, page, same)).as("a second click is answered as the first").hasRedirectedUrl(page + "?fait=envoye");
        var second = post(pass, page, "action", "envoyer", "avis", "UNFAVOURABLE", "mots", "Non, trop cher.");
        assertThat(second).as("other words are handed back").hasStatus(409);
        assertThat(text(second)).contains("Ce que vous venez d’envoyer n’est pas gardé.", "Défavorable", "Non, trop cher.", "Attention au prix.");
        assertThat(some.events(view)).containsOnlyOnce("OpinionReceived");
        assertThat(some.mailbox().of(officer.email())).first().satisfies(mail -> assertThat(mail.subject()).contains("Un avis est reçu"));

        var mine = "/instruction/" + reference + "/avis/" + id;
        assertThat(text(get(officer, mine))).contains("votre note d’abord").doesNotContain("Attention au prix.", "note-zoe-blanc.pdf");
        closeGrid(1);
        assertThat(text(get(officer, mine))).contains("Favorable avec réserve", "Attention au prix.", "note-zoe-blanc.pdf");
        assertThat(text(get(officer, "/instruction/" + reference + "/avis"))).contains("Notes côte à côte", "Zoé Blanc", "Les notes s’écartent : Ancrage territorial.");
        assertThat(text(get(officer, "/instruction/" + reference))).contains("Les notes s’écartent", "1 reçu, 0 attendu");
    }

    @Test
    void the_officer_reads_scores_once_their_own_grid_is_closed() {
        some.asked(reference, "partenaire", "Zoé Blanc", address);
        some.answered(address, 3, "Un collectif solide.");
        assertThat(text(get(officer, "/instruction/" + reference + "/avis"))).contains("votre note d’abord", "après votre note").doesNotContain("Favorable", "côte à côte");
        // a plain opinion has no score to hide
        var plain = SomeOpinion.address();
        some.asked(reference, "direction", "Ali Roy", plain);
        some.answered(plain, 3, "");
        assertThat(text(get(officer, "/instruction/" + reference + "/avis"))).contains("Favorable");
        closeGrid(3);
        assertThat(text(get(officer, "/instruction/" + reference + "/avis"))).contains("Notes côte à côte").doesNotContain("après votre note", "À discuter");
    }

    @Test
    void people_asked_see_no_score_of_others() {
        some.asked(reference, "partenaire", "Zoé Blanc", address);
        some.answered(address, 4, "Zoé en pense du bien.");
        var second = SomeOpinion.address();
        some.asked(reference, "partenaire", "Ali Roy", second);
        var key = some.keyOf(second);
        var pass = some.pass(key, second);
        post(pass, key.path() + "/declaration", "declaration", "aucun");
        assertThat(text(get(pass, key.path() + "/reponse"))).doesNotContain("Zoé", "Parce que.");
    }

    @Test
    void declining_asks_why_and_the_officer_reads_it() {
        var id = some.asked(reference, "partenaire", "Zoé Blanc", address);
        var key = some.keyOf(address);
        var pass = some.pass(key, address);
        assertThat(post(pass, key.path() + "/declaration", "declaration", "decline")).hasStatus(422);
        assertThat(post(pass, key.path() + "/declaration", "declaration", "decline", "motif", "En congé jusqu’en mars.")).hasRedirectedUrl(key.path());
        assertThat(text(get(pass, key.path()))).contains("Votre réponse est enregistrée").doesNotContain("Le four commun");
        assertThat(text(get(officer, "/instruction/" + reference + "/avis/" + id))).contains("Décliné", "En congé jusqu’en mars.");
    }

    @Test
    void withdrawing_before_the_answer_erases_and_after_it_keeps_and_hides() {
        var id = some.asked(reference, "direction", "Zoé Blanc", address);
        var key = some.keyOf(address);
        assertThat(post(officer, "/instruction/" + reference + "/avis/" + id + "/retrait")).hasRedirectedUrl("/instruction/" + reference + "/avis?fait=retire");
        assertThat(sql.sql("select count(*) from opinions.opinion where id = :id").param("id", id.value()).query(Integer.class).single()).isZero();
        assertThat(get((String) null, key.path())).hasStatus(410).bodyText().contains("Cet avis n’est plus demandé");
        assertThat(some.mailbox().of(address)).first().satisfies(mail -> assertThat(mail.subject()).contains("n’est plus demandé"));

        var second = SomeOpinion.address();
        var kept = some.asked(reference, "direction", "Ali Roy", second);
        some.answered(second, 3, "Oui.");
        post(officer, "/instruction/" + reference + "/avis/" + kept + "/retrait");
        assertThat(text(get(officer, "/instruction/" + reference + "/avis/" + kept))).contains("Écarté", "Oui.");
        assertThat(get(dossiers.persona("anne.vidal"), "/instruction/" + reference + "/avis/" + kept)).hasStatus(403);
        assertThat(some.events(view)).endsWith("OpinionHidden");
    }

    @Test
    void the_link_is_sent_again_and_the_date_put_off() {
        var id = some.asked(reference, "partenaire", "Zoé Blanc", address);
        var first = some.keyOf(address);
        clock.advance(Duration.ofMinutes(5));
        var mine = "/instruction/" + reference + "/avis/" + id;
        assertThat(post(officer, mine + "/lien")).hasRedirectedUrl(mine + "?fait=lien");
        var again = some.keyOf(address);
        assertThat(get((String) null, first.path())).hasStatus(410).bodyText().contains("Un lien plus récent vous a été envoyé");
        assertThat(text(get((String) null, again.path()))).contains("Recevoir le code");

        clock.advance(Duration.ofMinutes(5));
        assertThat(post(officer, mine + "/prolongation", "jusque-jour", "1", "jusque-mois", "1", "jusque-annee", "2020")).hasStatus(422).bodyText().contains("Indiquez un jour entre");
        var until = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(30);
        assertThat(post(officer, mine + "/prolongation", "jusque-jour", "" + until.getDayOfMonth(), "jusque-mois", "" + until.getMonthValue(), "jusque-annee", "" + until.getYear()))
                .hasRedirectedUrl(mine + "?fait=prolonge");
        assertThat(some.mailbox().of(address)).first().satisfies(mail -> assertThat(mail.text()).contains(French.day(until)));
    }

    @Test
    void an_expired_link_says_so_and_sends_a_new_one_to_the_address_asked_only() {
        some.asked(reference, "partenaire", "Zoé Blanc", address);
        var key = some.keyOf(address);
        sql.sql("update opinions.link set expires_at = :now where digest = :digest").param("now", java.sql.Timestamp.from(clock.instant())).param("digest", key.digest()).update();
        assertThat(get((String) null, key.path())).hasStatus(410).bodyText().contains("Ce lien a expiré", "Recevoir un nouveau lien").doesNotContain(address);
        assertThat(post((String) null, key.path() + "/reponse", "avis", "FAVOURABLE")).hasStatus(410);
        assertThat(post((String) null, key.path() + "/lien")).hasStatusOk().bodyText().contains("Un nouveau lien est parti");
        assertThat(text(get((String) null, some.keyOf(address).path()))).contains("Recevoir le code");
        assertThat(get((String) null, "/avis/" + "a".repeat(32))).hasStatus(404);
    }

    @Test
    void who_is_late_is_reminded_and_silence_counts_where_the_pack_says_so() {
        some.asked(reference, "partenaire", "Zoé Blanc", address);
        var silent = SomeOpinion.address();
        var id = some.asked(reference, "direction", "Ali Roy", silent);
        clock.advance(Duration.ofDays(3));
        reminders.remind();
        reminders.remind();
        for (var each : java.util.List.of(address, silent)) assertThat(some.mailbox().of(each)).filteredOn(mail -> mail.subject().startsWith("Bientôt")).hasSize(1);

        clock.advance(Duration.ofDays(10));
        assertThat(text(get(officer, "/instruction/" + reference))).contains("2 en retard", "En retard");
        reminders.remind();
        assertThat(some.mailbox().of(address)).first().satisfies(mail -> assertThat(mail.subject()).startsWith("En retard"));
        assertThat(get((String) null, some.keyOf(silent).path())).hasStatusOk().bodyText().contains("réputé sans observation");
        assertThat(text(get(officer, "/instruction/" + reference + "/avis/" + id))).contains("Réputé sans observation", "Prolonger");
        assertThat(some.events(view)).contains("OpinionSilent");
    }

    @Test
    void ties_found_in_what_is_declared_are_told_to_the_officer_before_and_to_the_person_on_their_page() {
        var holder = view.holderName();
        var path = "/instruction/" + reference + "/avis/demande";
        var mine = "avis-" + java.util.UUID.randomUUID() + "@exemple.fr";
        var preview = text(post(officer, path, with(typed(path, "nature", "partenaire", "nom-1", "Zoé Blanc", "structure-1", holder, "courriel-1", mine, "question", "?"), "action", "apercu")));
        assertThat(preview).contains("Lien possible", "structure du même nom que « " + holder, "même domaine de messagerie que");

        some.asked(reference, "partenaire", new Opinion.Person("Zoé Blanc", holder, mine));
        var key = some.keyOf(mine);
        assertThat(text(get((String) null, key.path()))).doesNotContain("repéré");
        assertThat(text(get(some.pass(key, mine), key.path()))).contains("Votre structure porte le nom du porteur ou d’un partenaire.",
                "Votre adresse a le même domaine", "Porté par " + holder);
    }

    @Test
    void who_typed_a_code_sees_and_opens_what_else_is_asked_of_the_same_address_and_nothing_of_others() {
        some.asked(reference, "partenaire", "Zoé Blanc", address);
        var second = some.dossier();
        var id = some.asked(second, "partenaire", "Zoé Blanc", address);
        var key = some.keyOf(address);
        var stranger = SomeOpinion.address();
        var elsewhere = some.asked(second, "partenaire", "Ali Roy", stranger);
        assertThat(text(get((String) null, key.path()))).doesNotContain("Vos autres avis");
        var pass = some.pass(key, address);
        assertThat(text(get(pass, key.path()))).contains("Vos autres avis", "il reste 10 jours", "Y répondre").doesNotContain("Ali Roy");

        var first = sql.sql("select id from opinions.opinion where email = :email and id <> :id").param("email", address).param("id", id.value())
                .query(java.util.UUID.class).single();
        var opened = post(pass, key.path() + "/autres/" + first);
        var where = opened.getResponse().getRedirectedUrl();
        var other = opened.getResponse().getHeader("Set-Cookie").replaceFirst("avis=([^;]+);.*", "$1");
        assertThat(text(get(other, where))).contains("Avez-vous un lien avec ce projet ?");
        assertThat(post(pass, key.path() + "/autres/" + elsewhere)).hasStatus(404);
        assertThat(post((String) null, key.path() + "/autres/" + first)).hasRedirectedUrl(key.path());
    }

    @Test
    void withdrawing_before_the_answer_erases_the_file_of_the_draft_too() {
        var id = some.asked(reference, "direction", "Zoé Blanc", address);
        var key = some.keyOf(address);
        var pass = some.pass(key, address);
        post(pass, key.path() + "/declaration", "declaration", "aucun");
        send(pass, key.path() + "/reponse", new MockMultipartFile("fichier", "note.pdf", "application/pdf", SomeFile.pdf("note")), "action", "enregistrer");
        assertThat(documentsOf(id)).isEqualTo(1);
        post(officer, "/instruction/" + reference + "/avis/" + id + "/retrait");
        assertThat(documentsOf(id)).isZero();
    }

    @Test
    void two_clicks_at_once_send_one_opinion_and_both_are_told_so() throws Exception {
        some.asked(reference, "direction", "Zoé Blanc", address);
        var key = some.keyOf(address);
        var pass = some.pass(key, address);
        post(pass, key.path() + "/declaration", "declaration", "aucun");
        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var clicks = both.invokeAll(java.util.Collections.nCopies(2, (java.util.concurrent.Callable<MvcTestResult>) () ->
                    post(pass, key.path() + "/reponse", "action", "envoyer", "avis", "FAVOURABLE", "mots", "Oui.")));
            for (var click : clicks) assertThat(click.get()).hasRedirectedUrl(key.path() + "/reponse?fait=envoye");
        }
        assertThat(some.events(view)).containsOnlyOnce("OpinionReceived");
    }

    private int documentsOf(OpinionId id) {
        return documents.of(id.subject()).size();
    }

    @Test
    void A4_a_tie_found_decides_nothing_the_officer_may_ask_and_the_person_may_declare_none() {
        var id = some.asked(reference, "partenaire", new Opinion.Person("Zoé Blanc", view.holderName(), address));
        assertThat(text(get(officer, "/instruction/" + reference + "/avis/" + id))).contains("Lien possible", "Attendu");
        some.answered(address, 3, "Je connais ce nom, sans lien avec la structure.");
        assertThat(some.events(view)).endsWith("OpinionReceived").doesNotContain("OpinionRecused");
    }

    @Test
    void a_request_keeps_what_its_kind_said_the_day_it_left() {
        some.asked(reference, "partenaire", "Zoé Blanc", address);
        var before = sql.sql("select value::text from opinions.settings").query(String.class).single();
        sql.sql("update opinions.settings set value = jsonb_set(value, '{kinds,2,fields}', '[\"requested_amount\"]')").update();
        try {
            var key = some.keyOf(address);
            var pass = some.pass(key, address);
            post(pass, key.path() + "/declaration", "declaration", "aucun");
            assertThat(text(get(pass, key.path() + "/reponse"))).contains("Comment décidez-vous ensemble ?").doesNotContain("Quelle aide demandez-vous");
        } finally {
            sql.sql("update opinions.settings set value = :value::jsonb").param("value", before).update();
        }
    }

    private void closeGrid(int score) {
        var typed = new HashMap<String, String>();
        scores.of(view.id()).grid().criteria().forEach(criterion -> {
            typed.put("note." + criterion.code(), "" + score);
            typed.put("motif." + criterion.code(), "Une justification assez longue pour la grille.");
        });
        scores.close(reference.value(), scores.read(view.id(), typed), officer);
    }

    private String[] typed(String path, String... typed) {
        var due = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(10);
        return with(typed, "echeance-jour", "" + due.getDayOfMonth(), "echeance-mois", "" + due.getMonthValue(), "echeance-annee", "" + due.getYear());
    }

    private static String[] with(String[] typed, String... more) {
        var all = java.util.Arrays.copyOf(typed, typed.length + more.length);
        System.arraycopy(more, 0, all, typed.length, more.length);
        return all;
    }

    private String journal() {
        return String.join("\n", sql.sql("select event || ' ' || facts::text || ' ' || by_whom from audit.entry where subject_id = :id").param("id", view.id().value())
                .query(String.class).list());
    }

    private MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private MvcTestResult get(String pass, String path) {
        var request = browser.get().uri(path);
        return (pass == null ? request : request.cookie(new Cookie("avis", pass))).exchange();
    }

    private MvcTestResult post(String pass, String path, String... typed) {
        var request = browser.post().uri(path).with(csrf());
        if (pass != null) request = request.cookie(new Cookie("avis", pass));
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private MvcTestResult send(String pass, String path, MockMultipartFile file, String... typed) {
        var request = browser.post().uri(path).with(csrf()).cookie(new Cookie("avis", pass)).multipart().file(file);
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult result) {
        return Jsoup.parse(body(result)).text().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
