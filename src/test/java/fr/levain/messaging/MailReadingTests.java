package fr.levain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReadingTests {
    private static final String TO = "reponses+0123456789abcdef0123456789abcdef@region.example";

    @Test
    void what_gmail_quotes_is_cut_and_its_attachment_keeps_its_accents() throws Exception {
        var mail = read("gmail");

        assertThat(mail.text()).isEqualTo("Bonjour,\n\nNous servons 120 repas par semaine. Le devis est joint.\n\nAnaïs");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("devis détaillé.pdf");
            assertThat(new String(file.content(), StandardCharsets.US_ASCII)).startsWith("%PDF");
        });
        assertThat(mail.from()).isEqualTo("anais@exemple.fr");
        assertThat(mail.to()).contains(TO);
        assertThat(mail.automatic()).isFalse();
    }

    @Test
    void what_outlook_quotes_is_cut_and_the_logo_of_its_signature_is_no_attachment() throws Exception {
        var mail = read("outlook");

        assertThat(mail.text()).isEqualTo("Bonjour,\n\nLa réunion a lieu le 3 décembre.");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void a_mail_in_html_only_gives_its_words() throws Exception {
        assertThat(read("html-seul").text()).isEqualTo("D’accord pour jeudi : 14 h.\nVoir l'annexe <2>.");
    }

    @Test
    void a_quotation_alone_is_no_reply() throws Exception {
        assertThat(read("citation-seule").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"absence", "non-remis"})
    void what_a_machine_wrote_is_known_as_such(String name) throws Exception {
        assertThat(read(name).automatic()).isTrue();
    }

    @Test
    void a_sentence_that_looks_like_a_header_is_kept() {
        assertThat(QuotedText.cut("De : nos adhérents, surtout.\nLe projet avance.\nOn a écrit :\nrien.")).contains("De : nos adhérents", "Le projet avance.", "rien.");
        assertThat(QuotedText.cut("Oui.\n-----Message d'origine-----\nDe : x")).isEqualTo("Oui.");
        assertThat(QuotedText.cut("Oui.\n-- \nAnaïs")).isEqualTo("Oui.");
    }

    private static ReceivedMail read(String name) throws Exception {
        return MailReading.of(RecordedMail.of(RecordedMail.bytes(name, "anais@exemple.fr", TO)));
    }
}
