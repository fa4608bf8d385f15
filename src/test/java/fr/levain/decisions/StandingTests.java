package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTests {
    @Test
    void D06_a_decision_applies_while_its_dossier_is_where_it_puts_it() {
        assertThat(Standing.left(outcome(OutcomeKind.AWARDED), ApplicationStatus.AWARDED)).isEmpty();
        assertThat(Standing.left(outcome(OutcomeKind.REFUSED), ApplicationStatus.REFUSED)).isEmpty();
        assertThat(Standing.left(outcome(OutcomeKind.INADMISSIBLE), ApplicationStatus.INADMISSIBLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN, a retiré ce dossier", "UNDER_ASSESSMENT, repris en instruction", "PROPOSED, repris en instruction", "DEFERRED, ajourné", "REORIENTED, réorienté"})
    void D06_a_dossier_that_left_since_the_vote_gets_no_letter_and_the_officer_is_told_what_to_do(ApplicationStatus status, String said) {
        for (var kind : OutcomeKind.values())
            assertThat(Standing.left(outcome(kind), status)).hasValueSatisfying(why -> assertThat(why).contains(said, "aucune lettre ne part", "constatez qu’elle est sans effet"));
    }

    private static DecidedOutcome outcome(OutcomeKind kind) {
        return new DecidedOutcome(new ApplicationId(new UUID(1, 2)), Optional.of(new ActId(new UUID(1, 1))), Optional.empty(), kind, "2026-AIS-00042", "La Marmite",
                "La cuisine", Euros.of(12_000), Euros.of(48_000), Rate.percent("75"), Optional.empty(), "", "", "", false, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
