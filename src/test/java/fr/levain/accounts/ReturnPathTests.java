package fr.levain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/dossiers/2026-AIS-00042?page=2", "/connexion/reprise"})
    void goes_back_to_a_page_of_this_site(String path) {
        assertThat(ReturnPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//ailleurs.example", "/\\ailleurs.example", "https://ailleurs.example", "", "/a\r\nb", "/connexion", "/ x"})
    void never_goes_elsewhere(String path) {
        assertThat(ReturnPath.orHome(path)).isEqualTo("/");
    }
}
