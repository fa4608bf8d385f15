package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTests {
    @Test
    void all_the_words_are_asked_whatever_signs_stand_between_them() {
        assertThat(SearchTerms.query("énergie & (bois | !gaz) ' :* ")).isEqualTo("((énergie)) & ((bois)) & ((gaz))");
        assertThat(SearchTerms.query(" -- '\" ")).isEmpty();
    }

    @Test
    void a_plural_in_x_is_asked_with_its_singular_and_the_other_way_round() {
        assertThat(SearchTerms.query("tiers-lieux")).contains("lieux | lieu");
        assertThat(SearchTerms.query("Lieu")).contains("lieu | lieux");
        assertThat(SearchTerms.query("travaux")).contains("travail");
        assertThat(SearchTerms.query("travail")).contains("travaux");
    }

    @Test
    void quotes_keep_words_together_and_a_hyphen_before_a_word_leaves_it_out_but_not_one_inside_it() {
        assertThat(SearchTerms.query("\"circuit court\" -bio")).isEqualTo("((circuit) <-> (court)) & !((bio))");
        assertThat(SearchTerms.query("tiers-lieu")).doesNotContain("!");
    }

    @Test
    void twelve_words_are_asked_and_no_more() {
        assertThat(SearchTerms.query("un ".repeat(50)).split("&")).hasSize(12);
    }
}
