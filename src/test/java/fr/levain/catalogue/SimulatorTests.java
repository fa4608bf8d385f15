package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.Value;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class SimulatorTests {
    @Autowired
    Simulator simulator;

    @Test
    void with_nothing_said_no_aid_is_out_and_none_is_promised() {
        var call = call(Map.of());

        assertThat(call.fit()).isEqualTo(Fit.UNKNOWN);
        assertThat(call.verdict().grounds()).isNotEmpty();
        assertThat(call.changes()).isEmpty();
    }

    @Test
    void an_obstacle_tells_what_would_lift_it_or_that_nothing_would() {
        var call = call(Map.of("holder_kind", new Value.Choice(List.of("sans_statut"))));

        assertThat(call.fit()).isIn(Fit.NEARLY, Fit.NOT);
        assertThat(call.verdict().obstacles()).isNotEmpty();
        assertThat(call.changes()).isNotEmpty();
    }

    @Test
    void an_aid_of_another_funder_is_told_never_judged() {
        assertThat(simulator.matches(Map.of("holder_kind", new Value.Choice(List.of("association"))), TestClock.START))
                .filteredOn(AidMatch::byFacets).isNotEmpty()
                .allSatisfy(match -> assertThat(match.fit()).isEqualTo(Fit.UNKNOWN));
    }

    private AidMatch call(Map<String, Value> terms) {
        return simulator.matches(terms, TestClock.START).stream()
                .filter(match -> match.listing().slug().equals("innovation-sociale")).findFirst().orElseThrow();
    }
}
