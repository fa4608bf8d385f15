package fr.levain.readings;

import fr.levain.readings.SeverityModel.Scored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * How far each reader stands from the others: on the reference files first, then on the dossiers they share. A reader whose two
 * gaps differ has drifted: their scale moved between the calibration round and the real readings.
 */
public record Drift(List<Line> lines) {
    /**
     * @param references read, of those there are
     * @param onReferences mean of (own score − mean of the others), points out of 100; empty before the round
     * @param spread mean of the same gap without its sign, criterion by criterion, in points of the scale
     * @param since the same on real dossiers shared with others; empty while there are none
     */
    public record Line(UUID reader, int references, Optional<Double> onReferences, Optional<Double> spread, Optional<Double> since, int shared) {
        public Optional<Double> drift() {
            return onReferences.isPresent() && since.isPresent() ? Optional.of(since.get() - onReferences.get()) : Optional.empty();
        }
    }

    static Drift of(List<UUID> readers, List<Scored> references, List<ReadingMarks> referenceMarks, List<Scored> real) {
        var lines = new ArrayList<Line>();
        for (var reader : new TreeSet<>(readers)) {
            var own = gaps(reader, references);
            var since = gaps(reader, real);
            var spreads = spreads(reader, referenceMarks);
            lines.add(new Line(reader, (int) references.stream().filter(each -> each.reader().equals(reader)).count(), mean(own), mean(spreads), mean(since), since.size()));
        }
        return new Drift(List.copyOf(lines));
    }

    private static List<Double> gaps(UUID reader, List<Scored> scores) {
        var gaps = new ArrayList<Double>();
        for (var own : scores) {
            if (!own.reader().equals(reader)) continue;
            scores.stream().filter(each -> each.dossier().equals(own.dossier()) && !each.reader().equals(reader)).mapToDouble(Scored::points).average()
                    .ifPresent(others -> gaps.add(own.points() - others));
        }
        return gaps;
    }

    private static List<Double> spreads(UUID reader, List<ReadingMarks> marks) {
        var gaps = new ArrayList<Double>();
        for (var own : marks) {
            if (!own.reader().equals(reader)) continue;
            Map<String, List<Integer>> others = new HashMap<>();
            marks.stream().filter(each -> each.dossier().equals(own.dossier()) && !each.reader().equals(reader))
                    .forEach(each -> each.scores().forEach((code, score) -> others.computeIfAbsent(code, _ -> new ArrayList<>()).add(score)));
            own.scores().forEach((code, score) -> {
                if (others.containsKey(code)) gaps.add(Math.abs(score - others.get(code).stream().mapToInt(Integer::intValue).average().orElseThrow()));
            });
        }
        return gaps;
    }

    private static Optional<Double> mean(List<Double> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }
}
