package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.assessment.LineSettled;
import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.committees.CommitteeOpinion;
import fr.levain.committees.GivenOpinion;
import fr.levain.committees.MeetingId;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.Tally;
import fr.levain.eligibility.Verdict;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.opinions.OpinionVerdict;
import fr.levain.opinions.ReceivedOpinion;
import fr.levain.readings.ReadResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReasonsTests {
    private static final Instant AT = Instant.parse("2027-02-25T13:00:00Z");

    @Test
    void what_a_decision_rested_on_is_read_again_as_it_was_frozen() {
        var sheet = new ScoreSheet(List.of(
                new ScoreSheet.Line("BESOIN", "Besoin social", 60, Optional.of(new Mark.Score(3)), "Le besoin est démontré."),
                new ScoreSheet.Line("PUBLIC", "Implication du public", 40, Optional.of(new Mark.CannotJudge()), ""),
                new ScoreSheet.Line("MODELE", "Modèle économique", 1, Optional.empty(), "")), 4, 30, Set.of(0, 1, 4));
        var read = new ReadResult("Analyse 1", false, List.of("Ada Lectrice"), 2, 4, 675,
                List.of(new ReadResult.Line("BESOIN", "Besoin social", List.of(new ReadResult.Said(Optional.of(3), "Vu sur place."), new ReadResult.Said(Optional.empty(), "")))));
        var settled = new LineSettled(new UUID(1, 1), "60", "Achats", Euros.of(9_000), Euros.of(8_000), Euros.of(7_500), "Devis trop ancien.", AT, Optional.of(new AccountId(new UUID(1, 2))));
        var given = new GivenOpinion(new MeetingId(new UUID(1, 7)), "Comité d’essai", AT, true, new CommitteeOpinion(OpinionKind.FAVOURABLE, Euros.of(7_000), "", "Le projet est mûr.",
                new Tally(5, 1, 0, false, false), List.of(1, 2, 3), 1, Optional.empty(), AT), List.of("Jeanne Exemple"), 2);
        var frozen = new Reasons(Verdict.NONE, Map.of("PHASE", "Le projet n’a pas commencé."), Optional.of(sheet), List.of(read), Optional.empty(), List.of(settled), Optional.of(given),
                List.of(new ReceivedOpinion("Avis scientifique", "", LocalDate.of(2027, 2, 1), OpinionVerdict.NO_REMARK, "Rien à redire.")));

        assertThat(Reasons.read(frozen.written())).isEqualTo(frozen);
    }
}
