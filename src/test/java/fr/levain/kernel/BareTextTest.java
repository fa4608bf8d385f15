package fr.levain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BareTextTest {
    @Test
    void accents_case_signs_and_joined_letters_do_not_count() {
        assertThat(BareText.of("« L’Œuvre sociale », Périgueux")).isEqualTo("l oeuvre sociale perigueux");
        assertThat(BareText.of(" – ")).isEmpty();
    }

    @Test
    void an_address_is_cut_between_two_words() {
        assertThat(BareText.address("L’Escale co. de Périgueux", 70)).isEqualTo("l-escale-co-de-perigueux");
        assertThat(BareText.address("L’Escale co. de Périgueux", 18)).isEqualTo("l-escale-co-de");
        assertThat(BareText.address("Anticonstitutionnellement", 10)).isEqualTo("anticonsti");
    }

    @Test
    void a_word_is_found_whole_only() {
        assertThat(BareText.holds("cafe des aidants", List.of("Aidants"))).isTrue();
        assertThat(BareText.holds("cafe des aidants", List.of("aidant"))).isFalse();
    }
}
