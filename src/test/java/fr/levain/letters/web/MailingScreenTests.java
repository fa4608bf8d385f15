package fr.levain.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.decisions.SomeDossier;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import fr.levain.letters.Letterhead;
import fr.levain.letters.Letters;
import fr.levain.letters.Mailings;
import fr.levain.letters.Posting;
import fr.levain.testing.LevainTest;
import java.awt.Rectangle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class MailingScreenTests {
    private static final double MM = 72 / 25.4;

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Letters letters;
    @Autowired Mailings mailings;
    @Autowired Documents documents;
    @Autowired Clock clock;

    Caller.Account assistant;

    @BeforeEach
    void people() {
        assistant = some.persona("paul.giraud");
        letters.declare("essai-poste", "Courrier {{numero}}", "Bonjour.\n\nVoici votre courrier {{numero}}.", Set.of("numero"), assistant);
    }

    @Test
    void letters_are_printed_together_once_with_the_address_in_the_window_then_said_posted() throws Exception {
        var first = queued("Un");
        var second = queued("Deux");

        assertThat(get("/instruction/courriers")).hasStatusOk().bodyText().contains("Courrier Un", "Courrier Deux", "pas d’adresse électronique");
        assertThat(get("/instruction")).bodyText().contains("à imprimer");
        var printed = post("/instruction/courriers", "courrier", first.toString(), "courrier", second.toString(), "faces", "deux");
        var batch = printed.getResponse().getRedirectedUrl();
        assertThat(get(batch)).hasStatusOk().bodyText().contains("Courrier Un", "Ouvrir le PDF", "ne seront plus proposés");
        assertThat(get("/instruction/courriers")).bodyText().doesNotContain(first.toString());
        assertThat(post("/instruction/courriers", "courrier", first.toString())).as("never twice unknowingly").hasStatus(409);

        var id = UUID.fromString(batch.substring(batch.lastIndexOf('/') + 1));
        try (var in = documents.open(mailings.batch(id).document()); var pdf = Loader.loadPDF(in.readAllBytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            var window = new PDFTextStripperByArea();
            window.addRegion("window", new Rectangle((int) (105 * MM), (int) (47 * MM), (int) (95 * MM), (int) (35 * MM)));
            window.extractRegions(pdf.getPage(2));
            assertThat(window.getTextForRegion("window")).contains("Camille Essai", "1 rue Haute", "23400 Bourganeuf").doesNotContain("Bonjour");
        }

        assertThat(post(batch + "/envoi", "envoi-jour", "1", "envoi-mois", "1", "envoi-annee", "2099")).hasStatus(422).bodyText().contains("Ce jour est à venir", "2099");
        var today = LocalDate.ofInstant(clock.instant(), fr.levain.kernel.French.PARIS);
        String[] day = {"envoi-jour", "" + today.getDayOfMonth(), "envoi-mois", "" + today.getMonthValue(), "envoi-annee", "" + today.getYear()};
        assertThat(post(batch + "/envoi", day)).hasRedirectedUrl(batch);
        assertThat(post(batch + "/envoi", day)).hasStatus(409);
        assertThat(get(batch)).bodyText().contains("Posté le");
    }

    @Test
    void a_spoilt_letter_is_printed_again_only_with_a_reason_which_is_told() {
        var letter = queued("Trois");
        var batch = post("/instruction/courriers", "courrier", letter.toString()).getResponse().getRedirectedUrl();

        assertThat(post(batch + "/courriers/" + letter)).hasStatus(422).bodyText().contains("Dites en une phrase pourquoi");
        assertThat(post(batch + "/courriers/" + letter, "motif", "Feuille déchirée.")).hasRedirectedUrl(batch);
        assertThat(post(batch + "/courriers/" + letter, "motif", "Feuille déchirée.")).hasStatus(409);
        assertThat(get("/instruction/courriers")).bodyText().contains("déjà imprimé une fois", "Feuille déchirée.");
        assertThat(post("/instruction/courriers")).hasStatus(422).bodyText().contains("Cochez au moins un courrier");
    }

    @Test
    void applicants_print_nothing() {
        assertThat(browser.get().uri("/instruction/courriers").with(user(some.author().id().toString())).exchange()).hasStatus(403);
    }

    private UUID queued(String number) {
        var about = new Subject("application", UUID.randomUUID());
        var recipient = Letterhead.addressed("Camille Essai", Optional.of("1 rue Haute, 23400 Bourganeuf"));
        var letter = letters.render("essai-poste", Map.of("numero", number), about,
                new Letterhead("Région", "Service de l’innovation sociale", List.of("14 rue de l’Exemple", "contact@levain.example", "05 00 00 00 00"), recipient, "2026-AIS-00042", "Le 5 décembre 2026"),
                Optional.empty(), assistant);
        mailings.queue(letter, about, "2026-AIS-00042", recipient, Posting.Why.NO_EMAIL);
        for (int page = 1; ; page++) {
            var found = mailings.waiting(page).stream().filter(each -> each.pdf().equals(letter.pdf())).findFirst();
            if (found.isPresent()) return found.get().id();
        }
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user(assistant.id().toString())).exchange();
    }

    private MvcTestResult post(String path, String... form) {
        var request = browser.post().uri(path).with(user(assistant.id().toString())).with(csrf());
        for (int i = 0; i < form.length; i += 2) request = request.param(form[i], form[i + 1]);
        return request.exchange();
    }
}
