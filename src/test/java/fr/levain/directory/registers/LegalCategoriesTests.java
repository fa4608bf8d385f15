package fr.levain.directory.registers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.HolderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCategoriesTests {
    @ParameterizedTest
    @CsvSource({"9220,ASSOCIATION", "9260,ASSOCIATION", "9300,FOUNDATION", "8210,MUTUAL", "5458,COOPERATIVE", "5558,COOPERATIVE", "5658,COOPERATIVE",
            "5710,COMPANY", "7210,LOCAL_AUTHORITY", "7344,EPCI", "7346,EPCI", "7348,EPCI"})
    void K5_a_legal_category_lets_guess_the_kind_of_holder(String code, HolderKind expected) {
        assertThat(LegalCategories.kind(code)).contains(expected);
    }

    @Test
    void K5_a_category_that_says_nothing_is_asked_of_the_person() {
        assertThat(LegalCategories.kind("1000")).isEmpty();
        assertThat(LegalCategories.kind(null)).isEmpty();
        assertThat(LegalCategories.kind("92")).isEmpty();
    }
}
