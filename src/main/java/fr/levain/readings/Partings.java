package fr.levain.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the readings of one dossier part. */
final class Partings {
    /** A given reading. @param perMille its result out of 1,000; empty when it judged nothing */
    record Given(UUID reading, Map<String, Integer> scores, Optional<Integer> perMille) {}

    private final List<Given> readings;

    Partings(List<Given> readings) {
        this.readings = List.copyOf(readings);
    }

    /** Criteria on which two scores stand that far from each other, or more, in the order asked. */
    List<String> criteria(List<String> order, int from) {
        return order.stream().filter(code -> {
            var scores = readings.stream().flatMap(each -> Optional.ofNullable(each.scores().get(code)).stream()).mapToInt(Integer::intValue).summaryStatistics();
            return scores.getCount() > 1 && scores.getMax() - scores.getMin() >= from;
        }).toList();
    }

    /** Criteria on which this reading is at one of the two ends of a parting: its reader is asked why. */
    List<String> toExplain(UUID reading, List<String> order, int from) {
        var own = readings.stream().filter(each -> each.reading().equals(reading)).findFirst();
        if (own.isEmpty()) return List.of();
        var asked = new ArrayList<String>();
        for (var code : criteria(order, from)) {
            var score = own.get().scores().get(code);
            if (score == null) continue;
            if (readings.stream().flatMap(each -> Optional.ofNullable(each.scores().get(code)).stream()).anyMatch(other -> Math.abs(other - score) >= from)) asked.add(code);
        }
        return asked;
    }

    /** Points out of 100 between the farthest two results, rounded; empty under two results. */
    Optional<Integer> gap() {
        var results = readings.stream().flatMap(each -> each.perMille().stream()).mapToInt(Integer::intValue).summaryStatistics();
        return results.getCount() < 2 ? Optional.empty() : Optional.of(Math.round((results.getMax() - results.getMin()) / 10f));
    }
}
