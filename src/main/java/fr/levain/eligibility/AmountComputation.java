package fr.levain.eligibility;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import java.util.ArrayList;
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
        var steps = new ArrayList<Step>();
        var rate = known.stateAid() ? terms.rateUnderStateAid().orElse(terms.rate()) : terms.rate();
        var aid = known.base().times(rate.value());
        steps.add(step("assiette %s × %s = %s".formatted(known.base(), rate.value(), aid), aid, rate));

        if (terms.ceiling().isPresent()) {
            var ceiling = terms.ceiling().get();
            var told = French.shortAmount(ceiling.value());
            var reached = aid.isAbove(ceiling.value());
            aid = aid.atMost(ceiling.value());
            steps.add(step(reached ? "plafond %s atteint, aide ramenée à %s".formatted(told, aid) : "plafond %s non atteint".formatted(told), aid, ceiling));
        }
        if (terms.publicShareCap().isPresent()) {
            var cap = terms.publicShareCap().get();
            var most = known.base().times(cap.value());
            var room = most.minus(known.otherPublicAid());
            if (room.isNegative()) room = Euros.ZERO;
            var share = known.otherPublicAid().plus(aid).shareOf(known.base());
            var within = !aid.isAbove(room);
            aid = aid.atMost(room);
            var told = "aides publiques %s de l’assiette, au plus %s".formatted(share, cap.value());
            steps.add(step(within ? told : "%s soit %s, dont %s d’autres financeurs : aide ramenée à %s".formatted(told, most, known.otherPublicAid(), aid), aid, cap));
        }
        if (known.requested().isPresent() && aid.isAbove(known.requested().get())) {
            aid = known.requested().get();
            steps.add(new Step("montant demandé %s, jamais dépassé".formatted(aid), aid, Optional.empty(), false));
        }
        var belowFloor = false;
        if (terms.floor().isPresent()) {
            var floor = terms.floor().get();
            var told = French.shortAmount(floor.value());
            belowFloor = floor.value().isAbove(aid);
            if (belowFloor) steps.add(step("plancher %s non atteint (%s) : pas d’aide possible dans cet appel".formatted(told, aid), Euros.ZERO, floor));
            else steps.add(step("plancher %s atteint".formatted(told), aid, floor));
        }
        return new AmountComputation(steps, belowFloor ? Euros.ZERO : aid, belowFloor, rate.value());
    }

    private static Step step(String label, Euros result, Figure<?> figure) {
        return new Step(label, result, Optional.of(figure.source()), figure.assumption());
    }
}
