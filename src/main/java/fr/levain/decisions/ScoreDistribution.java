package fr.levain.decisions;

import fr.levain.decisions.PublishedDistribution.Band;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a group of dossiers was scored, told without telling any of them (X05). Bands of ten points are joined to their
 * neighbours until each holds the smallest group allowed: no band is left out, so that no difference with the total gives
 * a smaller group back.
 *
 * @param cut lowest score out of 100 of an awarded dossier, rounded down to five points; told only when the awarded and
 *     the others are each a group large enough
 */
record ScoreDistribution(List<Band> bands, Optional<Integer> cut) {
    private static final int WIDTH = 10;
    private static final int STEP = 50;


    /** @param perMille out of 1,000 */
    record Scored(int perMille, boolean awarded) {}

    ScoreDistribution {
        bands = List.copyOf(bands);
    }

    /** Empty when the whole is smaller than the smallest group: nothing is published. */
    static Optional<ScoreDistribution> of(Collection<Scored> scores, int smallestGroup) {
        if (scores.size() < smallestGroup) return Optional.empty();
        var tens = new TreeMap<Integer, Integer>();
        for (var each : scores) tens.merge(Math.min(each.perMille() / 100, 9), 1, Integer::sum);
        var bands = new ArrayList<Band>();
        int from = 0;
        int held = 0;
        for (int ten = 0; ten < 10; ten++) {
            held += tens.getOrDefault(ten, 0);
            if (held < smallestGroup) continue;
            bands.add(new Band(from * WIDTH, (ten + 1) * WIDTH, held));
            from = ten + 1;
            held = 0;
        }
        // what is left at the top joins the last band
        if (from < 10) {
            var last = bands.removeLast();
            bands.add(new Band(last.from(), 100, last.dossiers() + held));
        }
        return Optional.of(new ScoreDistribution(bands, cut(scores, smallestGroup)));
    }

    private static Optional<Integer> cut(Collection<Scored> scores, int smallestGroup) {
        long awarded = scores.stream().filter(Scored::awarded).count();
        if (awarded < smallestGroup || scores.size() - awarded < smallestGroup) return Optional.empty();
        return scores.stream().filter(Scored::awarded).map(Scored::perMille).min(Integer::compare).map(lowest -> lowest / STEP * STEP / 10);
    }
}
