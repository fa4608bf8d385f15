package fr.levain.calls;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * @param scaleMax scores go from 0 to this
 * @param shortestJustification characters below which the reason of a score says too little; none when empty
 * @param justified scores that are not given without a reason, e.g. 0, 1 and 4; every score when empty
 */
public record Grid(
        String id, Weighting weighting, List<Criterion> criteria, int scaleMax, Optional<Integer> shortestJustification,
        @Nullable Set<Integer> justified, boolean assumption) {
    public enum Weighting {
        NONE,
        /** Weights sum to 100. */
        HUNDRED
    }

    public Grid {
        criteria = List.copyOf(criteria);
        // kept before scores could go without a reason: all need one
        justified = justified == null ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(justified));
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /** The same grid with other criteria. */
    Grid with(List<Criterion> others) {
        return new Grid(id, weighting, others, scaleMax, shortestJustification, justified, assumption);
    }

    public boolean asksWhy(int score) {
        return justified.isEmpty() || justified.contains(score);
    }

    /** {@code 0, 1 et 4}; nothing when every score needs a reason. */
    public String justifiedScores() {
        var scores = justified.stream().map(String::valueOf).toList();
        return scores.size() < 2 ? String.join("", scores)
                : String.join(", ", scores.subList(0, scores.size() - 1)) + " et " + scores.getLast();
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
