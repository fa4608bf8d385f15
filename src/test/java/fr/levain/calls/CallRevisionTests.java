package fr.levain.calls;

import static fr.levain.calls.SomeCalls.FIRST;
import static fr.levain.calls.SomeCalls.OPENS;
import static fr.levain.calls.SomeCalls.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import fr.levain.revisions.Difference;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallRevisionTests {
    private static final Duration ONE_MS = Duration.ofMillis(1);
    private final CallRevision continuous = SomeCalls.continuous();

    @Test
    void P04_sent_800_ms_before_a_cut_off_belongs_to_its_batch() {
        assertThat(continuous.cutOffFor(FIRST.minusMillis(800))).map(CutOff::at).contains(FIRST);
    }

    @Test
    void P04_sent_1_ms_before_a_cut_off_belongs_to_its_batch() {
        assertThat(continuous.cutOffFor(FIRST.minus(ONE_MS))).map(CutOff::at).contains(FIRST);
    }

    @Test
    void P04_sent_at_the_cut_off_or_1_ms_after_it_belongs_to_the_next_batch_and_is_taken() {
        assertThat(continuous.cutOffFor(FIRST)).map(CutOff::at).contains(SECOND);
        assertThat(continuous.cutOffFor(FIRST.plus(ONE_MS))).map(CutOff::at).contains(SECOND);
        assertThat(continuous.takes(FIRST.plus(ONE_MS))).isTrue();
    }

    @Test
    void P04_sent_after_the_last_known_cut_off_is_taken_for_a_batch_whose_date_is_to_be_set() {
        assertThat(continuous.cutOffFor(SECOND.plusSeconds(1))).isEmpty();
        assertThat(continuous.takes(SECOND.plusSeconds(1))).isTrue();
    }

    @Test
    void P04_a_definitive_closing_takes_800_ms_and_1_ms_before_and_refuses_at_it_and_after() {
        var closing = Instant.parse("2027-02-01T11:00:00Z");
        var terms = SomeCalls.closing(closing);

        assertThat(terms.takes(closing.minusMillis(800))).isTrue();
        assertThat(terms.takes(closing.minus(ONE_MS))).isTrue();
        assertThat(terms.takes(closing)).isFalse();
        assertThat(terms.takes(closing.plusSeconds(1))).isFalse();
    }

    @Test
    void P04_nothing_is_taken_before_the_opening() {
        assertThat(continuous.takes(OPENS.minus(ONE_MS))).isFalse();
        assertThat(continuous.takes(OPENS)).isTrue();
    }

    @Test
    void assumptions_of_the_terms_are_all_listed() {
        assertThat(continuous.assumptions()).extracting(Assumption::code).containsExactly(
                "regle:AMI-E7", "montant:taux", "montant:plancher", "grille:G", "piece:COMPTES", "depense:INDIRECTES");
    }

    @Test
    void an_amendment_tells_what_it_changes() {
        var other = SomeCalls.closing(SECOND);

        assertThat(CallDifferences.forAll(continuous, other, List.of(), SomeCalls.names())).extracting(Difference::told).contains(
                "L’appel ferme définitivement le 7 mai 2027 à 17 h.".replace(" h.", "\u00a0h."),
                "Relève : 8 janvier 2027 à 17\u00a0h, vote le 22 mars 2027.");
    }
}
