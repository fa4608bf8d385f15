package fr.levain.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.Orientations;
import fr.levain.guidance.SomeRequest;
import fr.levain.testing.LevainTest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From the result of the questionnaire: what was said goes with the request, and is asked no more. */
@LevainTest
class RequestFromResultTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeRequest some;
    @Autowired Orientations orientations;
    @Autowired OrientationRequests requests;

    @Test
    void O08_the_adviser_reads_the_answers_already_given() {
        var key = orientations.begin(SomeRequest.VISITOR);
        browser.post().uri(key.path() + "/questions/phase").with(csrf()).param("champ", "phase").param("phase", "experimentation").exchange();
        var link = "/accompagnement/demande?commune=23030&porteur=association&besoin=financement&depuis=" + key.value();
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Vos réponses au questionnaire", "Expérimentation");

        var answer = browser.post().uri("/accompagnement/demande").with(csrf()).with(sent -> {
            sent.setRemoteAddr("10.9.%d.%d".formatted(ThreadLocalRandom.current().nextInt(256), ThreadLocalRandom.current().nextInt(256)));
            return sent;
        }).param("besoin", "financement").param("porteur", "association").param("lieu", "Bourganeuf (23)").param("cle", UUID.randomUUID().toString())
                .param("projet", "Une épicerie mobile").param("nom", "Camille Essai").param("courriel", "c" + UUID.randomUUID() + "@exemple.fr")
                .param("organisation", "adi-na").param("accord", "oui").param("depuis", key.value()).exchange();

        var to = answer.getResponse().getHeader("Location");
        var request = requests.byToken(to.substring("/demandes/".length(), to.indexOf('?')));
        assertThat(browser.get().uri("/partenaire/demandes/" + request.reference()).with(user(some.adviserOf("adi-na").id().toString())))
                .hasStatusOk().bodyText().contains("Ce que la personne a déjà répondu", "Étape du projet", "Expérimentation");
    }

    @Test
    void a_result_that_no_longer_exists_leaves_the_form_as_it_is() {
        assertThat(browser.get().uri("/accompagnement/demande?commune=23030&porteur=association&besoin=financement&depuis=" + "x".repeat(22)))
                .hasStatusOk().bodyText().doesNotContain("Vos réponses au questionnaire");
        assertThat(browser.get().uri("/accompagnement/demande?commune=23030&porteur=association&besoin=financement&depuis=court")).hasStatusOk();
    }
}
