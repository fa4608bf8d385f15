package fr.levain.assessment;

import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A grid being filled in, or filled in.
 *
 * @param scaleMax highest score, e.g. 4
 * @param shortestJustification characters below which a justification says too little, e.g. 30
 * @param justified scores that are not given without a reason; every score when empty
 */
public record ScoreSheet(List<Line> lines, int scaleMax, int shortestJustification, Set<Integer> justified) {
    /** @param weight 1 for each criterion of a grid without weights */
    public record Line(String code, String label, int weight, Optional<Mark> mark, String justification) {
        public Line {
            if (weight < 1) throw new IllegalArgumentException("weight of " + code + ": " + weight);
        }
    }

    /** @param message says what to do */
    public record Gap(String code, boolean aboutJustification, String message) {}

    /**
     * @param perMille weighted result out of 1,000, rounded half up; empty when nothing could be judged
     * @param judged criteria that have a score
     */
    public record Result(Optional<Integer> perMille, int judged, int notJudged, int missing) {
        /** As people read it: {@code 62,5}. */
        public String outOfHundred() {
            return perMille.map(p -> p % 10 == 0 ? String.valueOf(p / 10) : p / 10 + "," + p % 10).orElse("—");
        }
    }

    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /** A grid with these marks and no justification yet. */
    public static ScoreSheet of(Grid grid, Map<String, Mark> marks) {
        return new ScoreSheet(grid.criteria().stream().map(each -> new Line(each.code(), each.label(), weight(grid, each),
                Optional.ofNullable(marks.get(each.code())), "")).toList(), grid.scaleMax(), grid.shortestJustification().orElse(1), grid.justified());
    }

    /** 1 for each criterion of a grid without weights. */
    public static int weight(Grid grid, Criterion criterion) {
        return grid.weighting() == Grid.Weighting.NONE ? 1 : criterion.weight().orElse(1);
    }

    /** Weighted mean over the criteria that were judged: the weights of the others are shared out among them. */
    public Result result() {
        long points = 0, weights = 0;
        int judged = 0, notJudged = 0, missing = 0;
        for (var line : lines) {
            switch (line.mark().orElse(null)) {
                case Mark.Score(int value) -> {
                    points += (long) line.weight() * value;
                    weights += line.weight();
                    judged++;
                }
                case Mark.CannotJudge() -> notJudged++;
                case null -> missing++;
            }
        }
        long whole = weights * scaleMax;
        Optional<Integer> perMille =
                judged == 0 ? Optional.empty() : Optional.of((int) ((points * 1000 * 2 + whole) / (whole * 2)));
        return new Result(perMille, judged, notJudged, missing);
    }

    /** « Ne peut pas juger » is explained, as is a criterion with no score yet: nobody knows what it will be. */
    private boolean asksWhy(Optional<Mark> mark) {
        return justified.isEmpty() || !(mark.orElse(null) instanceof Mark.Score(int value)) || justified.contains(value);
    }

    /** What stops this sheet from being closed, in the order of the grid. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var line : lines) {
            if (line.mark().isEmpty()) {
                gaps.add(new Gap(line.code(), false,
                        "« %s » : donnez une note de 0 à %d, ou « ne peut pas juger ».".formatted(line.label(), scaleMax)));
            } else if (line.mark().get() instanceof Mark.Score(int value) && (value < 0 || value > scaleMax)) {
                gaps.add(new Gap(line.code(), false,
                        "« %s » : la note va de 0 à %d.".formatted(line.label(), scaleMax)));
            }
            int written = line.justification().strip().length();
            if (written < shortestJustification && asksWhy(line.mark())) {
                gaps.add(new Gap(line.code(), true,
                        "« %s » : justifiez en %d caractères au moins. Il en manque %d."
                                .formatted(line.label(), shortestJustification, shortestJustification - written)));
            }
        }
        return gaps;
    }
}
