package fr.levain.deliverables.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.SomeDossier;
import fr.levain.deliverables.SomeStudy;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class StudyScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier people;
    @Autowired SomeStudy studies;
    @Autowired JdbcClient jdbc;

    Caller.Account author;
    Caller.Account officer;

    @BeforeEach
    void people() {
        author = people.author();
        officer = people.persona("nadia.bertin");
    }

    @Test
    void a_study_is_filed_sent_back_filed_again_and_accepted_then_the_next_aid_opens_prefilled() {
        var reference = studies.awarded(author);
        assertThat(page(author, "/dossiers/" + reference)).contains("Déposer : Rapport d’étude", "Attendu");

        // filed
        assertThat(send(author, reference, SomeFile.pdf("étude"), "Première version.")).hasRedirectedUrl("/dossiers/" + reference);
        assertThat(page(officer, "/instruction/" + reference)).contains("Rendus", "Déposé, en lecture");

        // to take up again
        assertThat(judge(officer, reference, "reprendre", "Il manque le plan de financement.")).hasRedirectedUrl("/instruction/" + reference);
        assertThat(page(author, "/dossiers/" + reference)).contains("À reprendre", "Il manque le plan de financement.")
                .doesNotContain("L’aide qui peut suivre");
        send(author, reference, SomeFile.pdf("étude complète"), "");

        // accepted
        assertThat(judge(officer, reference, "accepter", "Merci, l’étude répond aux questions.")).hasRedirectedUrl("/instruction/" + reference);
        assertThat(page(author, "/dossiers/" + reference))
                .contains("Accepté", "L’aide qui peut suivre", "AMPLI : micro-projets locaux innovants", "Innovation sociale : expérimentation",
                        "Ouvrir un dossier prérempli", "Elle se demande sans appel");

        // the next aid
        var next = post(author, "/dossiers/" + reference + "/suites/ami-innovation-sociale").getResponse().getRedirectedUrl();
        assertThat(next).startsWith("/dossiers/2026-AIS-");
        assertThat(page(author, next + "/pages/projet")).contains("Une laverie de quartier", "Une laverie tenue par ses usagers.");
        assertThat(page(author, next + "/pages/structure")).contains("Jeanne Morel");
        assertThat(page(author, next + "/pages/territoire")).contains("La dernière laverie a fermé.");

        // asked twice, it is the same
        assertThat(post(author, "/dossiers/" + reference + "/suites/ami-innovation-sociale")).hasRedirectedUrl(next);
        assertThat(page(author, "/dossiers/" + reference)).contains(next).contains("Aide suivante demandée");
        assertThat(events(reference)).containsExactly("DeliverableFiled", "DeliverableSentBack", "DeliverableFiled", "DeliverableAccepted", "NextAidAsked");
    }

    @Test
    void nothing_is_awaited_before_its_author_knows_of_the_award() {
        var reference = studies.voted(author);

        assertThat(page(author, "/dossiers/" + reference)).doesNotContain("Rapport d’étude");
        assertThat(get(author, "/dossiers/" + reference + "/rendus/ETUDE")).hasStatus(404);
        assertThat(send(author, reference, SomeFile.pdf("étude"), "")).hasStatus(404);
    }

    @Test
    void a_study_is_not_among_the_pieces_of_the_dossier() {
        var reference = studies.filed(author);

        assertThat(page(officer, "/instruction/" + reference + "/pieces")).contains("Cahier des charges de l’étude").doesNotContain("Rapport d’étude");
    }

    @Test
    void what_is_not_sent_or_not_accepted_is_told_and_the_message_comes_back() {
        var reference = studies.awarded(author);

        var nothing = browser.post().uri("/dossiers/" + reference + "/rendus/ETUDE").multipart()
                .file(new MockMultipartFile("fichier", "", "application/octet-stream", new byte[0]))
                .param("message", "Voici l’étude.").with(user(author.id().toString())).with(csrf()).exchange();
        assertThat(nothing).hasStatus(422).bodyText().contains("Choisissez le fichier à déposer.", "Voici l’étude.");
        assertThat(send(author, reference, "<html><script>".getBytes(), "Voici l’étude.")).hasStatus(422).bodyText().contains("Voici l’étude.");
        assertThat(page(author, "/dossiers/" + reference)).contains("Attendu");
    }

    @Test
    void an_officer_who_sends_a_study_back_says_what_to_take_up_again() {
        var reference = studies.awarded(author);
        send(author, reference, SomeFile.pdf("étude"), "");

        assertThat(judge(officer, reference, "reprendre", " ")).hasStatus(422).bodyText().contains("Écrivez ce qui est à reprendre");
        assertThat(judge(officer, reference, "", "")).hasStatus(422).bodyText().contains("Dites si vous acceptez ce rendu.");
    }

    @Test
    void an_act_done_twice_is_refused_and_nobody_else_may_do_it() {
        var reference = studies.awarded(author);
        var stranger = people.author();
        assertThat(get(stranger, "/dossiers/" + reference + "/rendus/ETUDE")).hasStatus(404);
        assertThat(send(stranger, reference, SomeFile.pdf("étude"), "")).hasStatus(404);
        assertThat(judge(officer, reference, "accepter", "")).hasStatus(409);
        send(author, reference, SomeFile.pdf("étude"), "");
        assertThat(judge(author, reference, "accepter", "")).hasStatus(403);

        assertThat(judge(officer, reference, "accepter", "")).hasStatus3xxRedirection();
        assertThat(judge(officer, reference, "accepter", "")).hasStatus(409);
        assertThat(send(author, reference, SomeFile.pdf("étude"), "")).hasStatus(409);
        assertThat(post(author, "/dossiers/" + reference + "/suites/tetes-de-reseau")).hasStatus(404);
    }

    private MvcTestResult send(Caller.Account who, ApplicationReference reference, byte[] content, String message) {
        return browser.post().uri("/dossiers/" + reference + "/rendus/ETUDE").multipart()
                .file(new MockMultipartFile("fichier", "etude.pdf", "application/pdf", content))
                .param("message", message).with(user(who.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult judge(Caller.Account who, ApplicationReference reference, String choice, String word) {
        return post(who, "/instruction/" + reference + "/rendus/ETUDE", "avis", choice, "mot", word);
    }

    private java.util.List<String> events(ApplicationReference reference) {
        return jdbc.sql("""
                select e.event from audit.entry e join applications.application a on a.id = e.subject_id
                 where a.reference = :reference and (e.event like 'Deliverable%' or e.event = 'NextAidAsked') order by e.seq
                """).param("reference", reference.value()).query(String.class).list();
    }

    private String page(Caller.Account who, String path) {
        var result = get(who, path);
        assertThat(result).as(path).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString()).select("main").html().replace("&nbsp;", " ");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}
