package fr.levain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.eligibility.AmountComputation;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.Basis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalTests {
    private static final AmountTerms TERMS = new AmountTerms(
            Figure.assumed(Rate.percent("75"), "règlement"), Optional.empty(),
            Optional.of(Figure.of(Euros.of(40_000), "règlement")), Optional.empty(), Optional.empty());

    @Test
    void a_settled_proposal_has_nothing_left_to_mend() {
        assertThat(gaps(some(Euros.of(36_000), Basis.NO_AID, Euros.ZERO, ""))).isEmpty();
    }

    @Test
    void S5_more_than_the_terms_allow_needs_a_reason() {
        assertThat(gaps(some(Euros.of(40_001), Basis.NO_AID, Euros.ZERO, "")))
                .extracting(Proposal.Gap::field).containsExactly("motif-depassement");
        assertThat(gaps(some(Euros.of(40_001), Basis.NO_AID, Euros.ZERO, "Dérogation votée le 3 mai 2026.")))
                .isEmpty();
    }

    @Test
    void I6_a_refusal_always_has_reasons_and_needs_nothing_else() {
        var silent = new Proposal(false, Euros.ZERO, Euros.ZERO, Euros.ZERO, "", Basis.NO_AID, "",
                Euros.ZERO, AidedActivity.ADMITTED, "", "", Instalments.SINGLE);

        assertThat(gaps(silent)).extracting(Proposal.Gap::field).containsExactly("motifs");
    }

    private static Proposal some(Euros amount, Basis basis, Euros declared, String aboveReason) {
        return new Proposal(true, Euros.of(60_000), Euros.ZERO, amount, aboveReason, basis,
                "L’activité est locale et sans concurrent.", declared, AidedActivity.ADMITTED, "", "", Instalments.ADVANCE_AND_BALANCE);
    }

    private static List<Proposal.Gap> gaps(Proposal proposal) {
        AmountComputation computation = TERMS.compute(new AmountTerms.Case(
                proposal.base(), proposal.basis().isStateAid(), proposal.otherPublicAid(), Optional.empty()));
        return proposal.gaps(computation);
    }
}
