package fr.levain.calls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * @param scaleMax scores go from 0 to this
 * @param shortestJustification characters below which the reason of a score says too little; none when empty
 */
public record Grid(
        String id, Weighting weighting, List<Criterion> criteria, int scaleMax, Optional<Integer> shortestJustification,
        boolean assumption) {
    public enum Weighting {
        NONE,
        /** Weights sum to 100. */
        HUNDRED
    }

    public Grid {
        criteria = List.copyOf(criteria);
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /** {@code 10, 8, 12}, or nothing when criteria are not weighted. */
    String weights() {
        return weighting == Weighting.NONE ? "sans poids"
                : criteria.stream().map(criterion -> criterion.weight().orElse(0).toString()).collect(Collectors.joining(", "));
    }

    public int weightSum() {
        return criteria.stream().mapToInt(criterion -> criterion.weight().orElse(0)).sum();
    }
}
