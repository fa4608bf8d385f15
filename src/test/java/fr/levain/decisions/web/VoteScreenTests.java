package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.SomeCommittee;
import fr.levain.committees.SomeSession;
import fr.levain.committees.SomeSession.Said;
import fr.levain.decisions.ActId;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the assembly voted beside the amount: its count, who stood aside, the conditions of the award. */
@LevainTest
class VoteScreenTests {
    private static final LocalDate VOTE = LocalDate.of(2026, 11, 20);

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeCommittee committees;
    @Autowired SomeSession sessions;
    @Autowired Applications applications;
    @Autowired JdbcClient sql;

    Caller.Account secretary;

    @BeforeEach
    void people() {
        secretary = some.persona("sophie.lambert");
    }

    @Test
    void what_the_committee_reserved_reaches_the_letter_and_may_be_corrected_at_the_vote() throws IOException {
        var committee = committees.committee(SomeCommittee.RULES);
        var one = committees.dossier(committee, "Le four sous réserve", 12_000);
        var other = committees.dossier(committee, "Le four corrigé", 11_000);
        sessions.signed(committee, Map.of(one, new Said(OpinionKind.WITH_RESERVE, "12 000", "Deux partenaires signent avant l’avance."),
                other, new Said(OpinionKind.WITH_RESERVE, "11 000", "Le local est ouvert le samedi.")));
        var act = some.votedOn(VOTE);

        assertThat(get(secretary, path(act))).bodyText().contains("Deux partenaires signent avant l’avance.");
        assertThat(post(path(act) + "/attributions/" + one, "montant-" + one, "12 000")).as("as proposed").hasRedirectedUrl(path(act));
        assertThat(post(path(act) + "/attributions/" + other, "montant-" + other, "11 000", "conditions-" + other, "x".repeat(4_001)))
                .hasStatus(422).bodyText().contains("Raccourcissez les conditions", "xxxx");
        assertThat(post(path(act) + "/attributions/" + other, "montant-" + other, "11 000", "conditions-" + other, "Le local est ouvert le dimanche.")).hasRedirectedUrl(path(act));
        transmit(act);

        assertThat(letter(act, one)).contains("Conditions votées", "Deux partenaires signent avant l’avance.");
        assertThat(letter(act, other)).contains("Le local est ouvert le dimanche.").doesNotContain("samedi");
        assertThat(get(secretary, path(act))).bodyText().contains("Conditions votées : Deux partenaires signent avant l’avance.");
        assertThat(get(secretary, "/instruction/" + other + "/explication")).bodyText()
                .contains("Conditions votées : Le local est ouvert le dimanche.", "Conditions : Le local est ouvert le samedi.");
    }

    @Test
    void M11_an_act_recorded_before_its_vote_was_counted_is_completed_by_a_named_act_once() {
        var one = some.proposed(some.author(), true, 12_000);
        var act = some.votedOn(VOTE);
        sql.sql("update decisions.act set members_in_office = null, votes_for = null, votes_against = null, abstentions = null where id = :id").param("id", act.value()).update();
        assertThat(post(path(act) + "/attributions/" + one, "montant-" + one, "12 000")).hasRedirectedUrl(path(act));
        transmit(act);
        assertThat(get(secretary, path(act))).bodyText().contains("Compléter le décompte du vote");

        assertThat(post(path(act) + "/decompte", "effectif", "53", "pour", "beaucoup", "contre", "3", "abstentions", "2")).hasStatus(422).bodyText().contains("Indiquez un nombre de voix", "beaucoup");
        assertThat(post(path(act) + "/decompte", "effectif", "5", "pour", "41", "contre", "3", "abstentions", "2")).hasStatus(422).bodyText().contains("dépasse l’effectif");
        assertThat(post(path(act) + "/decompte", "effectif", "53", "pour", "41", "contre", "3", "abstentions", "2")).hasRedirectedUrl(path(act));
        assertThat(post(path(act) + "/decompte", "effectif", "53", "pour", "40", "contre", "4", "abstentions", "2")).as("once").hasStatus(409);

        assertThat(get(secretary, path(act))).bodyText().contains("Vote : 41 voix pour, 3 contre").doesNotContain("Compléter le décompte");
        assertThat(get(secretary, "/instruction/" + one + "/explication")).bodyText().contains("41 voix pour");
        assertThat(sql.sql("select count(*) from audit.entry where event = 'ActCountCompleted' and subject_id = :id").param("id", act.value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void M11_I3_the_count_and_those_who_stood_aside_are_on_the_act_the_page_that_explains_it_and_the_letter() throws IOException {
        var one = some.proposed(some.author(), true, 12_000);
        var other = some.proposed(some.author(), true, 9_000);
        var act = some.votedOn(VOTE);

        assertThat(vote(act, one, "41", "quarante", "Jeanne Exemple")).hasStatus(422).bodyText().contains("Indiquez un nombre de voix", "value=\"quarante\"", "Jeanne Exemple");
        assertThat(vote(act, one, "3", "41", "")).hasStatus(422).bodyText().contains("Avec 3 pour et 41 contre, la délibération n’est pas adoptée");
        assertThat(vote(act, one, "49", "3", "Jeanne Exemple\nLuc Essai")).hasStatus(422).bodyText().contains("Le décompte dépasse l’effectif");
        assertThat(vote(act, one, "39", "3", "Jeanne Exemple\nLuc Essai")).hasRedirectedUrl(path(act));
        assertThat(post(path(act) + "/refus/" + other, "motifs-" + other, "Le projet vend déjà ce service.", "refus-pour-" + other, "quarante"))
                .hasStatus(422).bodyText().contains("id=\"refus-pour-" + other);
        assertThat(post(path(act) + "/refus/" + other, "motifs-" + other, "Le projet vend déjà ce service.")).hasRedirectedUrl(path(act));
        transmit(act);

        var told = "39 voix pour, 3 contre, 2\u00a0abstentions, sur 53\u00a0membres en exercice ; déports de Jeanne Exemple et Luc Essai, qui n’ont pas pris part au vote";
        var whole = "41 voix pour, 3 contre, 2\u00a0abstentions, sur 53\u00a0membres en exercice";
        assertThat(get(secretary, path(act))).bodyText().contains("Vote sur ce dossier : " + told, "Vote : " + whole);
        assertThat(get(secretary, "/instruction/" + one + "/explication")).bodyText().contains("Vote : " + told);
        assertThat(letter(act, one)).contains(spaced(told));
        assertThat(letter(act, other)).contains(spaced(whole)).doesNotContain("déport");
        var journal = sql.sql("select facts::text from audit.entry where event = 'AwardGranted' and subject_id = :id")
                .param("id", applications.byReference(one, secretary).id().value()).query(String.class).single();
        assertThat(journal).contains("\"aside\": 2", "\"for\": 39").doesNotContain("Jeanne");
    }

    @Test
    void D01_a_file_joined_to_the_act_or_to_one_dossier_is_read_with_the_decision_once_it_is_notified() {
        var author = some.author();
        var other = some.author();
        var one = some.proposed(author, true, 12_000);
        var two = some.proposed(other, true, 9_000);
        var act = some.votedOn(VOTE);
        post(path(act) + "/attributions/" + one, "montant-" + one, "12 000");
        post(path(act) + "/attributions/" + two, "montant-" + two, "9 000");
        transmit(act);

        assertThat(join(act, "", "rien".getBytes())).hasStatus(422);
        assertThat(join(act, "", SomeFile.pdf("Délibération signée"))).hasRedirectedUrl(path(act));
        assertThat(join(act, one.value(), SomeFile.pdf("Délibération signée"))).hasRedirectedUrl(path(act));
        var links = Jsoup.parse(text(get(secretary, path(act)))).select("a[href^=/documents/]:contains(Acte.pdf)").eachAttr("href");
        assertThat(links).hasSize(2);
        for (var link : links) assertThat(get(author, link)).as("not notified").hasStatus(404);

        post(path(act) + "/notifications/" + one);
        assertThat(browser.post().uri("/dossiers/" + one + "/notification").with(user(author.id().toString())).with(csrf()).exchange()).hasStatus3xxRedirection();
        var theirs = Jsoup.parse(text(get(author, "/dossiers/" + one + "/notification"))).select("a[href^=/documents/]:contains(Acte.pdf)").eachAttr("href");
        assertThat(theirs).hasSize(2);
        for (var link : theirs) {
            assertThat(get(author, link)).hasStatusOk();
            assertThat(get(other, link)).as("not notified yet").hasStatus(404);
        }
    }

    private MvcTestResult join(ActId act, String reference, byte[] content) {
        return browser.post().uri(path(act) + "/fichiers").multipart().file(new MockMultipartFile("fichier", "Acte.pdf", "application/pdf", content))
                .param("dossier", reference).with(user(secretary.id().toString())).with(csrf()).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String letter(ActId act, ApplicationReference reference) throws IOException {
        assertThat(post(path(act) + "/notifications/" + reference)).hasStatus3xxRedirection();
        var link = Jsoup.parse(text(get(secretary, path(act))))
                .select("section[aria-labelledby=titre-" + reference + "] a[href^=/documents/]").attr("href");
        try (var pdf = Loader.loadPDF(get(secretary, link).getResponse().getContentAsByteArray())) {
            return spaced(new PDFTextStripper().getText(pdf));
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }

    private MvcTestResult vote(ActId act, ApplicationReference reference, String inFavour, String against, String aside) {
        return post(path(act) + "/attributions/" + reference, "montant-" + reference, "12 000", "pour-" + reference, inFavour,
                "contre-" + reference, against, "abstentions-" + reference, "2", "deports-" + reference, aside);
    }

    private void transmit(ActId act) {
        assertThat(post(path(act) + "/transmission", "transmission-jour", "21", "transmission-mois", "11", "transmission-annee", "2026")).hasStatus3xxRedirection();
    }

    private static String path(ActId act) {
        return "/decisions/" + act;
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(secretary.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
