package fr.levain.scenarios;

import fr.levain.kernel.Euros;
import fr.levain.scenarios.BestSelection.Found;
import fr.levain.scenarios.BestSelection.Item;
import fr.levain.scenarios.BestSelection.Need;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Among the files above the threshold, those whose results add up highest within the pot while each constraint is met. Files the
 * committee already favoured stay in. Made on demand, and told as a computation wherever it is shown (A1).
 */
public final class Choice {
    /** After so many tries, the best list found is told as not proven. */
    public static final int BRANCHES = BestSelection.BRANCHES;

    private final List<Candidate> files;
    private final List<Candidate> open;
    private final Terms terms;
    private final Set<String> kept = new HashSet<>();
    private final long pot;
    private final int limit;

    private Choice(List<Candidate> files, Terms terms, int limit) {
        this.files = files;
        this.terms = terms;
        this.limit = limit;
        files.stream().filter(Candidate::heard).filter(file -> file.proposed().isPositive()).forEach(file -> kept.add(file.reference()));
        open = files.stream().filter(file -> !file.heard() && !terms.isBelow(file) && terms.wanted(file).isPositive()).toList();
        pot = terms.pot().minus(Euros.sum(files.stream().filter(file -> kept.contains(file.reference())).map(terms::wanted).toList())).cents();
    }

    public static ChoiceResult of(List<Candidate> files, Terms terms, List<Constraint> constraints) {
        return of(files, terms, constraints, BRANCHES);
    }

    static ChoiceResult of(List<Candidate> files, Terms terms, List<Constraint> constraints, int limit) {
        return new Choice(files, terms, limit).under(constraints);
    }

    private ChoiceResult under(List<Constraint> constraints) {
        if (pot < 0) return new ChoiceResult.Impossible(List.of());
        var found = best(constraints);
        if (!found.found()) return found.proven() ? new ChoiceResult.Impossible(conflict(constraints)) : new ChoiceResult.Unsettled();
        var free = best(List.of());
        var result = result(found);
        var without = result(free);
        var prices = new ArrayList<ChoiceResult.Price>();
        var proven = found.proven() && free.proven();
        for (var each : constraints) {
            var others = best(constraints.stream().filter(other -> other != each).toList());
            proven &= others.proven();
            prices.add(new ChoiceResult.Price(each, Math.max(0, others.points() - found.points())));
        }
        return new ChoiceResult.Chosen(result, without, passing(result, without), passing(without, result), proven, List.copyOf(prices));
    }

    private static List<Candidate> passing(WhatIf here, WhatIf notThere) {
        var there = new HashSet<String>();
        notThere.lines().stream().filter(line -> line.effect().isFunded()).forEach(line -> there.add(line.file().reference()));
        return here.lines().stream().filter(line -> line.effect().isFunded() && !there.contains(line.file().reference())).map(WhatIf.Line::file).toList();
    }

    /** Fewest constraints that cannot be met together, found by leaving out one after the other. */
    private List<Constraint> conflict(List<Constraint> constraints) {
        for (var each : constraints) if (isProvedImpossible(List.of(each))) return List.of(each);
        var core = new ArrayList<>(constraints);
        for (var each : constraints) {
            core.remove(each);
            if (!isProvedImpossible(core)) core.add(each);
        }
        return List.copyOf(core);
    }

    private boolean isProvedImpossible(List<Constraint> constraints) {
        var any = BestSelection.any(items(constraints), needs(constraints), pot, limit);
        return !any.found() && any.proven();
    }

    private Found best(List<Constraint> constraints) {
        return BestSelection.best(items(constraints), needs(constraints), pot, limit);
    }

    private WhatIf result(Found found) {
        var chosen = new HashSet<>(kept);
        found.taken().stream().forEach(i -> chosen.add(open.get(i).reference()));
        return WhatIf.chosen(files, terms, chosen);
    }

    private List<Item> items(List<Constraint> constraints) {
        return open.stream().map(file -> {
            var counts = new BitSet();
            for (int g = 0; g < constraints.size(); g++) counts.set(g, constraints.get(g).concerns(file));
            return new Item(file.points().orElse(0), terms.wanted(file).cents(), counts);
        }).toList();
    }

    /** What the files already favoured bring counts. */
    private List<Need> needs(List<Constraint> constraints) {
        return constraints.stream().map(each -> {
            var already = files.stream().filter(file -> kept.contains(file.reference()) && each.concerns(file)).toList();
            return switch (each) {
                case Constraint.Files(_, _, var least) -> new Need(false, Math.max(0, least - already.size()));
                case Constraint.Money(_, _, var least) -> new Need(true, Math.max(0, least.minus(Euros.sum(already.stream().map(terms::wanted).toList())).cents()));
            };
        }).toList();
    }
}
