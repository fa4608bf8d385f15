package fr.levain.readings;

import fr.levain.calls.Grid;
import fr.levain.kernel.Euros;
import fr.levain.readings.RankIntervals.Standing;
import fr.levain.readings.SeverityModel.Fitted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Ranks dossiers from their readings: raw and adjusted scores, intervals, and who stands near the line. */
final class RankedReadings {
    /** A dossier that may be ranked. @param amount what it would take of the envelope */
    record Candidate(UUID dossier, fr.levain.applications.ApplicationId application, String reference, String title, Euros amount) {}

    /** What draws the line between those above and those under: a score, or the money there is. */
    sealed interface Cut {
        record Score(int outOfHundred) implements Cut {}

        record Money(Euros pot) implements Cut {}

        record None() implements Cut {}
    }

    private final ComparableScores scores;
    private final List<SeverityModel.Scored> readings;
    private final Map<UUID, TreeSet<UUID>> readersOf = new HashMap<>();

    RankedReadings(Grid grid, List<ReadingMarks> given) {
        scores = new ComparableScores(grid, given);
        readings = scores.whole();
        readings.forEach(each -> readersOf.computeIfAbsent(each.dossier(), _ -> new TreeSet<>()).add(each.reader()));
    }

    /**
     * @param adjusted how many readings per reader the adjusted score asks; empty when the call does not want it
     * @param parted dossiers whose readings part
     */
    ReadingRanking of(List<Candidate> candidates, Optional<Integer> adjusted, boolean intervals, Cut cut, Set<UUID> parted) {
        var raw = scores.raw();
        var ranked = new ArrayList<>(candidates.stream().filter(each -> raw.containsKey(each.dossier()))
                .sorted(Comparator.comparingDouble((Candidate each) -> raw.get(each.dossier())).reversed().thenComparing(Candidate::reference)).toList());
        if (ranked.isEmpty()) return ReadingRanking.NONE;
        var severity = adjusted.map(least -> SeverityModel.of(readings, least));
        var fitted = severity.filter(Fitted.class::isInstance).map(Fitted.class::cast);
        var columns = columns(fitted);
        var standings = ranked.stream().map(each -> standing(each.dossier(), raw.get(each.dossier()), fitted, columns)).toList();
        var noise = intervals ? noise(fitted) : Optional.<Double>empty();
        var covariance = fitted.map(Fitted::covariance).orElse(new double[0][0]);
        var drawn = RankIntervals.of(standings, noise.orElse(0.0), noise.isPresent() ? covariance : new double[covariance.length][covariance.length]);
        var above = above(ranked, raw, cut);
        var lines = new ArrayList<ReadingRanking.Line>();
        for (int i = 0; i < ranked.size(); i++) {
            var each = ranked.get(i);
            var standing = standings.get(i);
            var interval = drawn.get(i);
            boolean near = noise.isPresent() && above.isPresent() && switch (cut) {
                case Cut.Score(int least) -> raw.get(each.dossier()) >= least != standing.points() >= least
                        || Math.abs(standing.points() - least) <= RankIntervals.margin(standing, noise.get(), covariance);
                case Cut.Money _ -> i < above.get() != interval.rank() <= above.get() || interval.best() <= above.get() && interval.worst() > above.get();
                case Cut.None _ -> false;
            };
            lines.add(new ReadingRanking.Line(each.application(), each.reference(), each.title(), readersOf.get(each.dossier()).size(), raw.get(each.dossier()),
                    fitted.map(_ -> standing.points()), interval, near, parted.contains(each.dossier())));
        }
        return new ReadingRanking(List.copyOf(lines), severity, above, told(cut),
                !intervals ? Optional.of("Cet appel n’affiche pas d’intervalle.")
                        : noise.isEmpty() ? Optional.of("Il faut au moins un dossier lu deux fois pour connaître l’écart entre deux lectures.") : Optional.empty());
    }

    private static Map<UUID, Integer> columns(Optional<Fitted> fitted) {
        var columns = new TreeMap<UUID, Integer>();
        fitted.ifPresent(model -> model.effects().forEach(effect -> columns.put(effect.reader(), columns.size())));
        return columns;
    }

    private Standing standing(UUID dossier, double raw, Optional<Fitted> fitted, Map<UUID, Integer> columns) {
        var readers = readersOf.get(dossier);
        if (fitted.isEmpty()) return new Standing(raw, new int[0], readers.size());
        double severity = readers.stream().mapToDouble(fitted.get()::effectOf).average().orElse(0);
        return new Standing(raw - severity, readers.stream().mapToInt(columns::get).toArray(), readers.size());
    }

    /** Of one reading: from the model, else from how far readings of a same dossier stand from each other. */
    private Optional<Double> noise(Optional<Fitted> fitted) {
        if (fitted.isPresent()) return Optional.of(fitted.get().noise());
        var perDossier = new TreeMap<UUID, List<Double>>();
        readings.forEach(each -> perDossier.computeIfAbsent(each.dossier(), _ -> new ArrayList<>()).add(each.points()));
        double squares = 0;
        int room = 0;
        for (var points : perDossier.values()) {
            double mean = points.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            squares += points.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
            room += points.size() - 1;
        }
        return room == 0 ? Optional.empty() : Optional.of(Math.sqrt(squares / room));
    }

    /** By raw score, strictly down the list: a small file does not pass before a bigger one that is ranked above it. */
    private static Optional<Integer> above(List<Candidate> ranked, Map<UUID, Double> raw, Cut cut) {
        return switch (cut) {
            case Cut.None _ -> Optional.empty();
            case Cut.Score(int least) -> Optional.of((int) ranked.stream().filter(each -> raw.get(each.dossier()) >= least).count());
            case Cut.Money(Euros pot) -> {
                var given = Euros.ZERO;
                int count = 0;
                for (var each : ranked) {
                    given = given.plus(each.amount());
                    if (given.isAbove(pot)) break;
                    count++;
                }
                yield Optional.of(count);
            }
        };
    }

    private static String told(Cut cut) {
        return switch (cut) {
            case Cut.None _ -> "";
            case Cut.Score(int least) -> "la note de %d sur 100".formatted(least);
            case Cut.Money(Euros pot) -> "ce que l’enveloppe permet (%s)".formatted(fr.levain.kernel.French.shortAmount(pot));
        };
    }
}
