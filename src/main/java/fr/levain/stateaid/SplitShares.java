package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What each successor takes over of an aid given before the split: the one that benefited from it takes it whole; when
 * nobody can tell, all share it by their own funds (règlement (UE) 2023/2831, article 3, paragraphe 9).
 */
final class SplitShares {
    private SplitShares() {}

    /** Rounded down to the cent, the rest going to the last with own funds: the shares make the whole. */
    static SequencedMap<Undertaking, Euros> of(Euros aid, Optional<Undertaking> benefited, List<Successor> successors) {
        var shares = new LinkedHashMap<Undertaking, Euros>();
        if (benefited.isPresent()) {
            shares.put(benefited.get(), aid);
            return shares;
        }
        var all = Euros.sum(successors.stream().map(Successor::equity).toList());
        if (!all.isPositive()) throw new IllegalArgumentException("Own funds are needed to share an aid.");
        var left = aid;
        var sharing = successors.stream().filter(each -> each.equity().isPositive()).toList();
        for (var each : sharing) {
            var share = each == sharing.getLast() ? left : new Euros(BigInteger.valueOf(aid.cents())
                    .multiply(BigInteger.valueOf(each.equity().cents())).divide(BigInteger.valueOf(all.cents())).longValueExact());
            shares.merge(each.undertaking(), share, Euros::plus);
            left = left.minus(share);
        }
        return shares;
    }
}
