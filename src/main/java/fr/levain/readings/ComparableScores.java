package fr.levain.readings;

import fr.levain.assessment.ScoreSheet;
import fr.levain.calls.Grid;
import fr.levain.readings.SeverityModel.Scored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Scores out of 100 on one grid. The raw score of a dossier is the weighted mean, over the criteria somebody judged, of the
 * mean of its readers. Readers who judge a part of the grid are made comparable by setting each of their scores against the
 * mean of its criterion first: a hard criterion is not a severe reader.
 */
final class ComparableScores {
    private final Map<String, Integer> weights = new HashMap<>();
    private final int scaleMax;
    private final List<ReadingMarks> readings;

    ComparableScores(Grid grid, List<ReadingMarks> readings) {
        grid.criteria().forEach(each -> weights.put(each.code(), ScoreSheet.weight(grid, each)));
        this.scaleMax = grid.scaleMax();
        this.readings = readings.stream().filter(each -> each.scores().keySet().stream().anyMatch(weights::containsKey)).toList();
    }

    /** By dossier, out of 100. */
    Map<UUID, Double> raw() {
        var marks = new TreeMap<UUID, Map<String, List<Integer>>>();
        for (var reading : readings)
            reading.scores().forEach((code, score) -> {
                if (weights.containsKey(code))
                    marks.computeIfAbsent(reading.dossier(), _ -> new TreeMap<>()).computeIfAbsent(code, _ -> new ArrayList<>()).add(score);
            });
        var raw = new TreeMap<UUID, Double>();
        marks.forEach((dossier, byCriterion) -> raw.put(dossier, weighted(means(byCriterion))));
        return raw;
    }

    /** One score out of 100 for each reading, as if each had judged the whole grid. */
    List<Scored> whole() {
        var all = new TreeMap<String, List<Integer>>();
        for (var reading : readings)
            reading.scores().forEach((code, score) -> {
                if (weights.containsKey(code)) all.computeIfAbsent(code, _ -> new ArrayList<>()).add(score);
            });
        var means = means(all);
        double level = weighted(means);
        return readings.stream().map(reading -> {
            var gaps = new TreeMap<String, Double>();
            reading.scores().forEach((code, score) -> {
                if (weights.containsKey(code)) gaps.put(code, score - means.get(code));
            });
            return new Scored(reading.dossier(), reading.reader(), level + weighted(gaps));
        }).toList();
    }

    private static Map<String, Double> means(Map<String, List<Integer>> scores) {
        var means = new TreeMap<String, Double>();
        scores.forEach((code, given) -> means.put(code, given.stream().mapToInt(Integer::intValue).average().orElseThrow()));
        return means;
    }

    private double weighted(Map<String, Double> byCriterion) {
        double points = 0;
        double whole = 0;
        for (var each : byCriterion.entrySet()) {
            points += weights.get(each.getKey()) * each.getValue();
            whole += weights.get(each.getKey());
        }
        return whole == 0 ? 0 : 100 * points / (whole * scaleMax);
    }
}
