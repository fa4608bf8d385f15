package fr.levain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.directory.ExchangeTrace.Outcome;
import fr.levain.testing.LevainTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class DataExchangesTests {
    @Autowired DataExchanges exchanges;
    @Autowired ExchangeStore store;
    @Autowired MockMvcTester browser;

    @Test
    void D9_traces_of_exchanges_are_kept_36_months_then_removed() {
        exchanges.keep(asked("RNA W000000001", "2023-11-22T22:59:59Z"));
        exchanges.keep(asked("RNA W000000002", "2023-11-22T23:00:00Z"));

        assertThat(exchanges.monthsKept()).isEqualTo(36);
        assertThat(exchanges.forgetOld()).isEqualTo(1);
        assertThat(store.latest(10)).extracting(ExchangeTrace::asked).contains("RNA W000000002").doesNotContain("RNA W000000001");
        assertThat(exchanges.forgetOld()).isZero();
    }

    @Test
    void D9_anyone_reads_which_data_are_obtained_elsewhere_from_whom_and_on_what_ground() {
        assertThat(browser.get().uri("/echanges-de-donnees").exchange()).hasStatusOk().bodyText()
                .contains("INSEE", "répertoire national des associations", "CRPA, articles L114-8 et L114-10", "36 mois", "Vous n’avez pas à nous les redonner");
        assertThat(browser.get().uri("/donnees-personnelles").exchange()).bodyText().contains("/echanges-de-donnees");
    }

    private static ExchangeTrace asked(String what, String at) {
        return new ExchangeTrace(Instant.parse(at), "API Entreprise", what, Outcome.ANSWERED);
    }
}
