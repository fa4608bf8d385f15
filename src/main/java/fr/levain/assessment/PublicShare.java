package fr.levain.assessment;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.util.Optional;

/**
 * What public money would pay of the expenses kept, the aid asked included, beside the most the call allows.
 *
 * @param base expenses kept
 * @param asked the aid asked of the Region, or proposed once it is
 * @param others other public aids of the financing plan
 * @param most empty where the call sets no limit
 */
public record PublicShare(Euros base, Euros asked, Euros others, Optional<Rate> most) {
    public Euros publicMoney() {
        return asked.plus(others);
    }

    public Rate share() {
        return publicMoney().shareOf(base);
    }

    public boolean isAbove() {
        return most.filter(limit -> publicMoney().isAbove(base.times(limit))).isPresent();
    }

    /** What the aid must come down to. */
    public Euros room() {
        var left = most.map(base::times).orElse(base).minus(others);
        return left.isNegative() ? Euros.ZERO : left;
    }
}
