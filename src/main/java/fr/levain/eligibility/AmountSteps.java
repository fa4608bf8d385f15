package fr.levain.eligibility;

import fr.levain.eligibility.AmountComputation.Step;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An amount on its way: each limit met adds its sentence. */
final class AmountSteps {
    private final List<Step> steps = new ArrayList<>();
    private Euros aid = Euros.ZERO;
    private boolean belowFloor;

    AmountSteps start(String label, Euros result, String source, boolean assumption) {
        aid = result;
        steps.add(new Step(label, result, Optional.of(source), assumption));
        return this;
    }

    AmountSteps ceiling(Optional<Figure<Euros>> ceiling) {
        ceiling.ifPresent(most -> {
            var told = French.shortAmount(most.value());
            var reached = aid.isAbove(most.value());
            aid = aid.atMost(most.value());
            add(reached ? "plafond %s atteint, aide ramenée à %s".formatted(told, aid) : "plafond %s non atteint".formatted(told), most);
        });
        return this;
    }

    AmountSteps publicShare(Optional<Figure<Rate>> share, Euros base, Euros otherPublicAid) {
        share.ifPresent(cap -> {
            var most = base.times(cap.value());
            var room = most.minus(otherPublicAid);
            if (room.isNegative()) room = Euros.ZERO;
            var told = "aides publiques %s de l’assiette, au plus %s".formatted(otherPublicAid.plus(aid).shareOf(base), cap.value());
            var within = !aid.isAbove(room);
            aid = aid.atMost(room);
            add(within ? told : "%s soit %s, dont %s d’autres financeurs : aide ramenée à %s".formatted(told, most, otherPublicAid, aid), cap);
        });
        return this;
    }

    AmountSteps requested(Optional<Euros> requested) {
        requested.filter(aid::isAbove).ifPresent(asked -> {
            aid = asked;
            steps.add(new Step("montant demandé %s, jamais dépassé".formatted(aid), aid, Optional.empty(), false));
        });
        return this;
    }

    AmountSteps floor(Optional<Figure<Euros>> floor) {
        floor.ifPresent(least -> {
            var told = French.shortAmount(least.value());
            belowFloor = least.value().isAbove(aid);
            var result = aid;
            if (belowFloor) aid = Euros.ZERO;
            add(belowFloor ? "plancher %s non atteint (%s) : pas d’aide possible dans cet appel".formatted(told, result) : "plancher %s atteint".formatted(told), least);
        });
        return this;
    }

    AmountComputation told(Rate rate) {
        return new AmountComputation(steps, aid, belowFloor, rate);
    }

    private void add(String label, Figure<?> figure) {
        steps.add(new Step(label, aid, Optional.of(figure.source()), figure.assumption()));
    }
}
