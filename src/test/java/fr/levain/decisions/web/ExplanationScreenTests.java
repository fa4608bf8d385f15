package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.SomeOpinion;
import fr.levain.testing.LevainTest;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The right to know: the page that explains a decision quotes whoever was heard. */
@LevainTest
class ExplanationScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier dossiers;
    @Autowired SomeCommittee committees;
    @Autowired SomeOpinion opinions;
    @Autowired JdbcClient sql;

    @Test
    void A2_the_explanation_quotes_the_committee_with_its_conditions_and_the_opinions_asked_unnamed_when_anonymous() {
        var officer = committees.officer();
        var committee = committees.committee(SomeCommittee.RULES);
        var reference = committees.dossier(committee, "Le four expliqué", 12_000);
        answered(reference, "scientifique", "Zoé Cachée");
        var meeting = committees.convened(committee, reference);
        var room = "/seances/" + meeting;
        var there = new ArrayList<String>();
        for (int seat = 1; seat <= 7; seat++) there.addAll(List.of("presence-" + seat, "PRESENT", "mandat-" + seat, ""));
        post(officer, room + "/presences", there.toArray(String[]::new));
        post(officer, room + "/ouverture", "autre-jour", "oui");
        post(officer, room + "/dossiers/" + reference + "/appel");
        assertThat(post(officer, room + "/dossiers/" + reference + "/avis", "sens", "WITH_RESERVE", "montant", "11 000", "conditions", "Deux partenaires signent.",
                "motifs", "Le besoin est démontré.", "pour", "6", "contre", "1", "abstentions", "0", "version", "0")).hasStatus3xxRedirection();
        post(officer, room + "/levee");
        post(officer, room + "/proces-verbal");
        post(committees.persona("anne.vidal"), "/mes-seances/" + meeting + "/proces-verbal/signature", "version", "1");
        var secretary = dossiers.persona("sophie.lambert");
        var act = dossiers.votedOn(LocalDate.of(2026, 11, 20));
        assertThat(post(secretary, "/decisions/" + act + "/attributions/" + reference, "montant-" + reference, "11 000")).hasRedirectedUrl("/decisions/" + act);

        assertThat(get(officer, "/instruction/" + reference + "/explication")).hasStatusOk().bodyText()
                .contains("L’avis du comité", "favorable avec réserve", "11\u202f000", "6 pour, 1 contre", "Deux partenaires signent.", "Le besoin est démontré.",
                        "Les avis demandés", "sans observation", "Personne non nommée")
                .doesNotContain("Zoé Cachée");
        var shown = main(get(officer, "/instruction/" + reference + "/explication"));
        // whatever the dossier becomes, a withdrawal or an appeal pending included
        sql.sql("update assessment.recommendation set computed_cents = computed_cents + 100, above_reason = 'Écrit après le vote.' where application = (select id from applications.application where reference = :reference)")
                .param("reference", reference.value()).update();
        sql.sql("update committees.agenda_item set reasons = 'Écrit après le vote.' where meeting = :id").param("id", meeting.value()).update();
        assertThat(main(get(officer, "/instruction/" + reference + "/explication"))).isEqualTo(shown).doesNotContain("Écrit après le vote.");
    }

    private static String main(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).select("main").text();
    }

    private void answered(ApplicationReference reference, String kind, String name) {
        var address = "zoe." + UUID.randomUUID() + "@exemple.org";
        opinions.asked(reference, kind, new Opinion.Person(name, "", address));
        var key = opinions.keyOf(address);
        var pass = opinions.pass(key, address);
        browser.post().uri(key.path() + "/declaration").with(csrf()).cookie(new Cookie("avis", pass)).param("declaration", "aucun").exchange();
        assertThat(browser.post().uri(key.path() + "/reponse").with(csrf()).cookie(new Cookie("avis", pass)).param("action", "envoyer").param("avis", "NO_REMARK").exchange())
                .hasStatus3xxRedirection();
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
