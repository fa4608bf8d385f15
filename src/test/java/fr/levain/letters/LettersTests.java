package fr.levain.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class LettersTests {
    private static final Caller PACK = new Caller.System("pack");
    private static final Letterhead HEAD =
            new Letterhead("Région", "Service", List.of(), List.of("Le Fournil"), "2026-AIS-00042", "Bordeaux, le 5 mai 2026");

    @Autowired
    Letters letters;

    @Autowired
    Documents documents;

    final String slug = "essai-" + UUID.randomUUID();
    final Subject about = new Subject("test-letter", UUID.randomUUID());

    @Test
    void renders_keeps_and_finds_a_letter_with_the_digest_of_its_pdf() throws IOException {
        letters.declare(slug, "Dossier {{reference}}", "Vous recevez **{{montant}}**.", Set.of("reference", "montant"), PACK);

        var letter = letters.render(slug, Map.of("reference", "2026-AIS-00042", "montant", "1 000 €"), about, HEAD, Optional.empty(), PACK);

        assertThat(letter.title()).isEqualTo("Dossier 2026-AIS-00042");
        assertThat(letters.find(letter.id())).contains(letter);
        assertThat(letters.about(about)).containsExactly(letter);
        try (var pdf = documents.open(letter.pdf())) {
            assertThat(Digest.of(pdf.readAllBytes())).isEqualTo(letter.digest());
        }
    }

    @Test
    void the_same_text_again_is_the_same_revision_and_another_text_a_new_one() {
        assertThat(declare("Un")).isEqualTo(1);
        assertThat(declare("Un")).isEqualTo(1);
        assertThat(declare("Deux")).isEqualTo(2);
        assertThat(declare("Un")).isEqualTo(3);
    }

    @Test
    void a_letter_without_all_its_values_is_not_made() {
        letters.declare(slug, "Objet", "{{montant}}", Set.of("montant"), PACK);

        assertThatThrownBy(() -> letters.render(slug, Map.of(), about, HEAD, Optional.empty(), PACK)).isInstanceOf(MissingValues.class);
        assertThat(letters.about(about)).isEmpty();
        assertThat(documents.of(about)).isEmpty();
    }

    @Test
    void a_text_with_an_unknown_place_cannot_be_declared() {
        assertThatThrownBy(() -> letters.declare(slug, "Objet", "a\n{{b}}", Set.of("c"), PACK))
                .hasMessageContaining("ligne 2")
                .hasMessageContaining("{{b}}");
    }

    @Test
    void writes_a_mail_as_plain_text() {
        letters.declare(slug, "Dossier {{reference}}", "Bonjour,\n\nÀ lire : {{lien}}", Set.of("reference", "lien"), PACK);

        assertThat(letters.write(slug, Map.of("reference", "42", "lien", "https://levain/42")))
                .isEqualTo(new WrittenText("Dossier 42", "Bonjour,\n\nÀ lire : https://levain/42"));
    }

    private int declare(String text) {
        return letters.declare(slug, "Objet", text, Set.of(), PACK);
    }
}
