package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import org.junit.jupiter.api.Test;

class AgreementThresholdTests {
    private static final AgreementThreshold THRESHOLD = new AgreementThreshold(Euros.of(23_000));

    @Test
    void C1_exactly_23_000_euros_needs_no_agreement_and_one_cent_more_does() {
        assertThat(THRESHOLD.requires(true, Euros.ZERO, Euros.of(23_000))).isFalse();
        assertThat(THRESHOLD.requires(true, Euros.ZERO, Euros.ofCents(2_300_001))).isTrue();
    }

    @Test
    void C1_aids_of_the_same_year_add_up() {
        assertThat(THRESHOLD.requires(true, Euros.of(15_000), Euros.of(9_000))).isTrue();
    }

    @Test
    void C1_concerns_private_bodies_only() {
        assertThat(THRESHOLD.requires(false, Euros.ZERO, Euros.of(40_000))).isFalse();
    }
}
