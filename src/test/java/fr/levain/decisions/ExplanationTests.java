package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.GivenOpinion;
import fr.levain.committees.MeetingId;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.Tally;
import fr.levain.eligibility.Verdict;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplanationTests {
    @Test
    void who_may_not_see_the_scores_yet_does_not_read_what_the_committee_said_of_them() {
        var at = Instant.parse("2026-11-20T13:00:00Z");
        var said = new GivenOpinion(new MeetingId(new UUID(1, 7)), "Comité d’essai", at, true, new CommitteeOpinion(
                OpinionKind.WITH_RESERVE, Euros.of(18_000), "", "Note de 72 sur 100.", new Tally(4, 1, 1, false, false), List.of(1, 2), 1, Optional.empty(), at), List.of(), 3);
        var outcome = new DecidedOutcome(
                new ApplicationId(new UUID(1, 2)), Optional.empty(), Optional.empty(), OutcomeKind.REFUSED, "2026-AIS-00042", "Les Semeurs", "Le four", Euros.ZERO,
                Euros.ZERO, Rate.percent("0"), Optional.empty(), "Le projet ne sort pas de l’offre existante.", "", "", false, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var whole = new Explanation(
                outcome, Optional.empty(), Verdict.NONE, Map.of(), Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.of(said), List.of(), List.of(),
                List.of(), List.of(), false);

        assertThat(whole.unscored().committee()).isEmpty();
        assertThat(whole.unscored().withheld()).isTrue();
    }
}
