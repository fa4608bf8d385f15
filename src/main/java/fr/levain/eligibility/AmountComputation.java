package fr.levain.eligibility;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import java.util.List;
import java.util.Optional;

/**
 * An amount computed in front of the reader: each step has its sentence and its result. Rounded half up once per step (C8).
 *
 * @param proposal zero when below the floor
 * @param belowFloor the call cannot help: re-orient
 */
public record AmountComputation(List<Step> steps, Euros proposal, boolean belowFloor, Rate appliedRate) {
    /** @param label e.g. {@code assiette 48 858,00 € × 75 % = 36 643,50 €} */
    public record Step(String label, Euros result, Optional<String> source, boolean assumption) {}

    public AmountComputation {
        steps = List.copyOf(steps);
    }

    /** The whole computation on one line. */
    public String sentence() {
        return String.join(French.THIN + "; ", steps.stream().map(Step::label).toList());
    }

    static AmountComputation of(AmountTerms terms, AmountTerms.Case known) {
        var rate = known.stateAid() ? terms.rateUnderStateAid().orElse(terms.rate()) : terms.rate();
        var aid = known.base().times(rate.value());
        return new AmountSteps()
                .start("assiette %s × %s = %s".formatted(known.base(), rate.value(), aid), aid, rate.source(), rate.assumption())
                .ceiling(terms.ceiling())
                .publicShare(terms.publicShareCap(), known.base(), known.otherPublicAid())
                .requested(known.requested())
                .floor(terms.floor())
                .told(rate.value());
    }
}
