package fr.levain.scenarios;

import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who would pass, who would wait and what would be left, under some terms. Never beyond the pot, in whole cents, in the order of
 * the results. A computation that lights, not a decision.
 *
 * @param lines by result, best first; then by reference
 */
public record WhatIf(List<Line> lines, Euros pot, Euros given) {
    /**
     * @param rank {@code 3}, or {@code 3–4} for files with the same result; empty without a result
     * @param wanted in full
     * @param given zero unless it passes
     * @param tied has the result of the tie line: some files with this result pass, others wait
     */
    public record Line(Candidate file, String rank, Euros wanted, Euros given, Effect effect, boolean tied) {}

    private record Taken(Euros given, Effect effect) {}

    public WhatIf {
        lines = List.copyOf(lines);
    }

    public static WhatIf of(List<Candidate> files, Terms terms) {
        var sorted = sorted(files);
        var taken = new ArrayList<Taken>(sorted.size());
        var given = Euros.ZERO;
        var open = true;
        for (var file : sorted) {
            var wanted = terms.wanted(file);
            var left = terms.pot().minus(given);
            var now = taken(file, wanted, left, open, terms);
            // strictly down the list: what does not fit closes it, unless the terms let a smaller file pass
            if ((now.effect() == Effect.WAITS && !terms.skipping()) || now.effect() == Effect.PARTIAL) open = false;
            given = given.plus(now.given());
            taken.add(now);
        }
        return ranked(sorted, terms, taken, given);
    }

    /** The same files, where somebody or something else chose which ones pass. */
    static WhatIf chosen(List<Candidate> files, Terms terms, Set<String> chosen) {
        var sorted = sorted(files);
        var taken = new ArrayList<Taken>(sorted.size());
        var given = Euros.ZERO;
        for (var file : sorted) {
            var wanted = terms.wanted(file);
            var effect = !wanted.isPositive() ? Effect.NOTHING : chosen.contains(file.reference()) ? Effect.PASSES
                    : terms.isBelow(file) ? Effect.BELOW : Effect.WAITS;
            var now = new Taken(effect == Effect.PASSES ? wanted : Euros.ZERO, effect);
            given = given.plus(now.given());
            taken.add(now);
        }
        return ranked(sorted, terms, taken, given);
    }

    /** As kept, whatever changed since; files that were not on the agenda then take nothing. */
    public static WhatIf kept(List<Candidate> files, Scenario scenario) {
        var byReference = scenario.lines().stream().collect(Collectors.toMap(Scenario.Kept::reference, line -> line));
        var sorted = sorted(files);
        var taken = sorted.stream().map(file -> Optional.ofNullable(byReference.get(file.reference()))
                .map(line -> new Taken(line.given(), line.effect())).orElse(new Taken(Euros.ZERO, Effect.NOTHING))).toList();
        return ranked(sorted, scenario.terms(), taken, scenario.given());
    }

    private static Taken taken(Candidate file, Euros wanted, Euros left, boolean open, Terms terms) {
        if (!wanted.isPositive()) return new Taken(Euros.ZERO, Effect.NOTHING);
        if (terms.isBelow(file)) return new Taken(Euros.ZERO, Effect.BELOW);
        if (open && !wanted.isAbove(left)) return new Taken(wanted, Effect.PASSES);
        if (open && terms.partial() && left.isPositive()) return new Taken(left, Effect.PARTIAL);
        return new Taken(Euros.ZERO, Effect.WAITS);
    }

    private static WhatIf ranked(List<Candidate> sorted, Terms terms, List<Taken> taken, Euros given) {
        var passing = new HashSet<Optional<Integer>>();
        var waiting = new HashSet<Optional<Integer>>();
        for (int i = 0; i < sorted.size(); i++) {
            if (taken.get(i).effect().isFunded()) passing.add(sorted.get(i).points());
            if (taken.get(i).effect() == Effect.WAITS) waiting.add(sorted.get(i).points());
        }
        passing.retainAll(waiting);
        var lines = new ArrayList<Line>(sorted.size());
        int first = 0;
        while (first < sorted.size()) {
            var points = sorted.get(first).points();
            int last = first;
            while (last + 1 < sorted.size() && sorted.get(last + 1).points().equals(points)) last++;
            var rank = points.isEmpty() ? "" : first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
            for (int i = first; i <= last; i++) {
                var now = taken.get(i);
                var tied = passing.contains(points) && (now.effect().isFunded() || now.effect() == Effect.WAITS);
                lines.add(new Line(sorted.get(i), rank, terms.wanted(sorted.get(i)), now.given(), now.effect(), tied));
            }
            first = last + 1;
        }
        return new WhatIf(lines, terms.pot(), given);
    }

    private static List<Candidate> sorted(List<Candidate> files) {
        return files.stream().sorted(Comparator.comparingInt((Candidate file) -> file.points().orElse(-1)).reversed()
                .thenComparing(Candidate::reference)).toList();
    }

    public Euros left() {
        return pot.minus(given);
    }

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    public long funded() {
        return lines.stream().filter(line -> line.effect().isFunded()).count();
    }

    /** What the waiting files would take in all. */
    public Euros waiting() {
        return Euros.sum(lines.stream().filter(line -> line.effect() == Effect.WAITS).map(Line::wanted).toList());
    }

    public List<Line> tied() {
        return lines.stream().filter(Line::tied).toList();
    }

    /** Sum of the results of the files that pass, out of 1,000 each. */
    public long points() {
        return lines.stream().filter(line -> line.effect().isFunded()).mapToLong(line -> line.file().points().orElse(0)).sum();
    }
}
