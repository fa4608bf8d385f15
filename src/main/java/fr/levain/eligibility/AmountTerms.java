package fr.levain.eligibility;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.util.Optional;

/**
 * How the aid of a call is computed.
 *
 * @param rate when the aid is not a State aid
 * @param rateUnderStateAid when it is; the same rate when empty
 * @param floor under it the call gives nothing: re-orient
 * @param publicShareCap greatest share of the eligible base that public money may pay, all funders together
 */
public record AmountTerms(
        Figure<Rate> rate,
        Optional<Figure<Rate>> rateUnderStateAid,
        Optional<Figure<Euros>> ceiling,
        Optional<Figure<Euros>> floor,
        Optional<Figure<Rate>> publicShareCap) {

    /**
     * @param base eligible expenses
     * @param otherPublicAid public money of other funders on the same expenses
     * @param requested what the applicant asks; never exceeded
     */
    public record Case(Euros base, boolean stateAid, Euros otherPublicAid, Optional<Euros> requested) {}

    public AmountComputation compute(Case known) {
        return AmountComputation.of(this, known);
    }
}
