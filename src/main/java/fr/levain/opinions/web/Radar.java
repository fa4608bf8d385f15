package fr.levain.opinions.web;

import fr.levain.assessment.Mark;
import fr.levain.opinions.OpinionBoard;
import fr.levain.opinions.OpinionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The same scores as the table beside it, drawn. An axis is a criterion, numbered as in the table; a score that was not
 * given leaves a gap, never a zero.
 *
 * @param axes how many
 */
public record Radar(int axes, int scaleMax, List<Drawn> drawn) {
    private static final int MOST = 5;
    private static final double CENTRE = 160;
    private static final double RADIUS = 125;
    /** Told apart without colour. */
    private static final List<String> DASHES = List.of("none", "7 4", "2 4", "10 4 2 4", "14 6", "1 6");

    /** @param path lines between neighbouring scores @param points where each score stands */
    public record Drawn(String name, String dash, String path, List<Point> points) {}

    public record Point(double x, double y) {
        public String left() {
            return number(x);
        }

        public String top() {
            return number(y);
        }
    }

    /** Empty under three criteria: there is nothing to draw. */
    public static Optional<Radar> of(OpinionBoard board) {
        int scaleMax = board.scaleMax();
        var rows = board.rows();
        if (rows.size() < 3) return Optional.empty();
        var drawn = new ArrayList<Drawn>();
        var own = rows.stream().map(row -> row.own().flatMap(Radar::score)).toList();
        if (own.stream().anyMatch(Optional::isPresent)) drawn.add(drawn("Service", 0, own, scaleMax));
        var scored = board.scored();
        for (int i = 0; i < Math.min(scored.size(), MOST); i++) {
            int column = i;
            drawn.add(drawn(scored.get(i).who(), i + 1, rows.stream().map(row -> row.marks().get(column).flatMap(Radar::score)).toList(), scaleMax));
        }
        return Optional.of(new Radar(rows.size(), scaleMax, List.copyOf(drawn)));
    }

    /** A ring, or the web of a score, through all the axes. */
    public String ring(int score) {
        var points = new StringBuilder();
        for (int axis = 0; axis < axes; axis++) {
            var point = at(axis, axes, score, scaleMax);
            points.append(point.left()).append(',').append(point.top()).append(' ');
        }
        return points.toString().strip();
    }

    public Point label(int axis) {
        return at(axis, axes, scaleMax * 1.13, scaleMax);
    }

    public Point end(int axis) {
        return at(axis, axes, scaleMax, scaleMax);
    }

    private static Drawn drawn(String name, int rank, List<Optional<Integer>> scores, int scaleMax) {
        var points = new ArrayList<Point>();
        var path = new StringBuilder();
        for (int axis = 0; axis < scores.size(); axis++) {
            if (scores.get(axis).isEmpty()) continue;
            var here = at(axis, scores.size(), scores.get(axis).get(), scaleMax);
            points.add(here);
            int next = (axis + 1) % scores.size();
            scores.get(next).map(score -> at(next, scores.size(), score, scaleMax)).ifPresent(there ->
                    path.append("M %s %s L %s %s ".formatted(here.left(), here.top(), there.left(), there.top())));
        }
        return new Drawn(name, DASHES.get(rank % DASHES.size()), path.toString().strip(), List.copyOf(points));
    }

    private static Point at(int axis, int axes, double score, int scaleMax) {
        var angle = 2 * Math.PI * axis / axes - Math.PI / 2;
        var distance = RADIUS * score / scaleMax;
        return new Point(CENTRE + distance * Math.cos(angle), CENTRE + distance * Math.sin(angle));
    }

    private static Optional<Integer> score(Mark mark) {
        return mark instanceof Mark.Score(int value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Integer> score(OpinionMark mark) {
        return Optional.ofNullable(mark.score());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
