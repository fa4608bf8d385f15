package fr.levain.recognitions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.levain.applications.Applications;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.recognitions.Recognitions;
import fr.levain.testing.LevainTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class AttestationScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeDecision decided;
    @Autowired Recognitions recognitions;
    @Autowired Applications applications;
    @Autowired Documents documents;

    @Test
    void a_project_without_money_is_recognised_by_an_act_and_anyone_verifies_its_attestation_until_it_is_withdrawn() throws Exception {
        var author = some.author();
        var reference = decided.refused(author, "L’enveloppe de l’année est épuisée, le projet reste remarquable.");
        var here = "/decisions/reconnaissances/" + reference;
        var secretary = decided.secretary();

        assertThat(post(some.persona("nadia.bertin"), here, "acte", decided.transmitted().toString())).hasStatus(403);
        assertThat(post(secretary, here, "acte", decided.notTransmitted().toString())).hasStatus(422).bodyText().contains("transmission au préfet");
        assertThat(post(secretary, here, "acte", decided.transmitted().toString())).hasStatus3xxRedirection();
        assertThat(post(secretary, here, "acte", decided.transmitted().toString())).as("once").hasStatus(422).bodyText().contains("déjà reconnu");

        var made = recognitions.of(applications.byReference(reference, author).id()).getFirst();
        assertThat(browser.get().uri(made.path())).hasStatusOk().bodyText().contains("Valable", made.holder(), "Le four commun", "23 novembre 2026")
                .doesNotContain(author.name(), reference.value(), "/documents/");
        assertThat(browser.get().uri("/attestations/AAAA-BBBB-CCCC")).hasStatus(404);
        assertThat(typed(made.number().toLowerCase(java.util.Locale.ROOT))).hasStatus3xxRedirection().hasRedirectedUrl(made.path());
        assertThat(typed("PSI-1999-00001")).hasStatus(422).bodyText().contains("Aucune attestation ne porte ce numéro", "PSI-1999-00001");
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains(made.number());

        try (var pdf = Loader.loadPDF(documents.open(made.attestation()).readAllBytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains(made.number(), made.code(), made.path(), "projet socialement innovant");
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText()).endsWith(made.path());
        }

        assertThat(post(secretary, here + "/retrait", "acte-retrait", decided.transmitted().toString(), "motif", "court")).hasStatus(422).bodyText().contains("20 caractères");
        assertThat(post(secretary, here + "/retrait", "acte-retrait", decided.transmitted().toString(), "motif", "Le projet a changé d’objet et de public.")).hasStatus3xxRedirection();
        assertThat(browser.get().uri(made.path())).hasStatusOk().bodyText().contains("Retirée", "Elle ne vaut plus").doesNotContain("changé d’objet");
    }

    @Test
    void typing_numbers_again_and_again_is_slowed_down() {
        for (int i = 0; i < 5; i++) assertThat(typed("PSI-2098-99999")).hasStatus(422);
        assertThat(typed("PSI-2098-99999")).hasStatus(429).bodyText().contains("Réessayez dans un quart d’heure");
    }

    private MvcTestResult typed(String number) {
        return browser.post().uri("/attestations").param("numero", number).with(csrf())
                .with(request -> {
                    request.setRemoteAddr("203.0.113." + (number.hashCode() & 0x7f));
                    return request;
                }).exchange();
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
