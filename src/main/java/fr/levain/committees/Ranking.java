package fr.levain.committees;

import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a session by their result, and how far the envelope goes down the list. A computation that lights, not a
 * decision.
 */
public record Ranking(List<Line> lines, Euros given, Euros examined, Euros left) {
    /**
     * @param points out of 1,000; empty while nobody scored it
     * @param amount it would take; zero when it takes nothing
     * @param listed whether the list adopted for the session funds it; empty while there is none, and then the rank says
     */
    public record Candidate(String reference, Optional<Integer> points, Euros amount, boolean examined, Optional<Boolean> listed) {}

    /**
     * @param rank {@code 3}, or {@code 3–4} for files with the same result; empty without a result
     * @param funded the envelope still reaches it; the first one it does not reach draws the line
     */
    public record Line(String reference, String rank, Optional<Integer> points, Euros amount, boolean funded, boolean underTheLine) {}

    public static Ranking of(List<Candidate> candidates, Euros pot) {
        var sorted = candidates.stream()
                .sorted(Comparator.comparing((Candidate each) -> each.points().orElse(-1)).reversed().thenComparing(Candidate::reference)).toList();
        var lines = new ArrayList<Line>();
        var given = Euros.ZERO;
        var examined = Euros.ZERO;
        var open = true;
        for (int i = 0; i < sorted.size(); i++) {
            var each = sorted.get(i);
            if (each.examined()) examined = examined.plus(each.amount());
            var wanted = given.plus(each.amount());
            var takes = each.amount().isPositive();
            var reached = !wanted.isAbove(pot);
            // strictly down the list: a small file does not pass before a bigger one that is ranked above it
            if (takes && !reached && each.listed().isEmpty()) open = false;
            var funded = takes && reached && each.listed().orElse(open);
            if (funded) given = wanted;
            lines.add(new Line(each.reference(), rank(sorted, i), each.points(), each.amount(), funded, takes && !funded));
        }
        return new Ranking(lines, given, examined, pot.minus(given));
    }

    private static String rank(List<Candidate> sorted, int at) {
        var points = sorted.get(at).points();
        if (points.isEmpty()) return "";
        int first = at;
        int last = at;
        while (first > 0 && sorted.get(first - 1).points().equals(points)) first--;
        while (last < sorted.size() - 1 && sorted.get(last + 1).points().equals(points)) last++;
        return first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
    }
}
