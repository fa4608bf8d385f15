package fr.levain.eligibility;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is still owed once expenses are known.
 *
 * @param earned in proportion to what was really spent, never more than voted
 * @param due to pay; negative when money must be given back
 */
public record AmountBalance(Euros earned, Euros due) {
    /** @param base eligible expenses the vote counted on */
    public record Award(Euros voted, Euros base, Euros paid) {}

    public static AmountBalance of(Award award, Euros realised) {
        var share = BigDecimal.valueOf(award.voted().cents()).multiply(BigDecimal.valueOf(realised.cents()))
                .divide(BigDecimal.valueOf(award.base().cents()), 0, RoundingMode.HALF_UP);
        var earned = new Euros(share.longValueExact()).atMost(award.voted());
        return new AmountBalance(earned, earned.minus(award.paid()));
    }
}
