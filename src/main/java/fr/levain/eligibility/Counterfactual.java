package fr.levain.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The smallest changes that would lift the obstacles of a verdict: waiting, one change, two, three. Each change it gives
 * has been tried on the rules themselves. Pure; its work is bounded, so that it may miss a rare combination, never invent one.
 */
public final class Counterfactual {
    private static final int MOST_TOLD = 5;
    private static final int MOST_ALIKE = 3;
    private static final int MOST_TRIES = 20_000;
    private static final int MOST_DAYS = 1_100;

    private final List<ReadRule> rules;
    private final Object[] values;
    private final int today;
    private final LocalDate from;
    private int tries;

    private Counterfactual(List<ReadRule> rules, Facts facts, LocalDate from) {
        this.rules = rules;
        this.values = facts.values();
        this.today = facts.language().names().get(Facts.TODAY).slot();
        this.from = from;
    }

    /**
     * @param changeable terms a person can act upon; those of the vocabulary that are so by {@link Vocabulary#changeableTerms}
     * @return smallest first; empty when nothing blocks; {@link Change#NONE_POSSIBLE} alone when no way out was found
     */
    public static List<Change> of(RuleSet rules, Facts facts, Set<String> changeable, LocalDate today) {
        var seen = facts.on(today);
        var blocking = rules.readIn(seen.language()).stream().filter(rule -> rule.rule().weight() == Weight.BLOCKING).toList();
        if (blocking.stream().noneMatch(rule -> rule.outcome(seen.values()) == Outcome.NOT_MET)) return List.of();
        var found = new Counterfactual(blocking, seen, today).search(Candidates.of(seen, blocking, changeable));
        return found.isEmpty() ? List.of(Change.NONE_POSSIBLE) : found;
    }

    private List<Change> search(List<Candidate> candidates) {
        var found = new ArrayList<Change>();
        metFrom(values).ifPresent(day -> found.add(new Change(List.of(), Optional.of(day), true)));
        var obstacles = obstacles(values);
        // A change that lifts no obstacle alone may still help another to: kept for pairs, not for triples.
        var helpful = candidates.stream().filter(each -> helps(each, obstacles)).toList();
        found.addAll(told(combined(List.of(List.of()), candidates)));
        if (found.isEmpty()) found.addAll(waiting(helpful));
        if (found.isEmpty()) found.addAll(told(combined(singles(candidates), candidates)));
        if (found.isEmpty()) found.addAll(told(combined(pairs(helpful), helpful)));
        return found.stream().limit(MOST_TOLD).toList();
    }

    private static List<List<Candidate>> singles(List<Candidate> candidates) {
        return candidates.stream().map(List::of).toList();
    }

    private static List<List<Candidate>> pairs(List<Candidate> candidates) {
        var pairs = new ArrayList<List<Candidate>>();
        for (int one = 0; one < candidates.size() && pairs.size() < MOST_TRIES; one++) {
            for (int other = one + 1; other < candidates.size(); other++) {
                if (candidates.get(one).slot() != candidates.get(other).slot()) pairs.add(List.of(candidates.get(one), candidates.get(other)));
            }
        }
        return pairs;
    }

    /** Each group with one more candidate, on a later term, that lifts everything. */
    private List<List<Candidate>> combined(List<List<Candidate>> groups, List<Candidate> candidates) {
        var good = new ArrayList<List<Candidate>>();
        for (var group : groups) {
            var changed = values;
            for (var each : group) changed = each.appliedTo(changed);
            for (var candidate : candidates) {
                if (!group.isEmpty() && group.getLast().slot() >= candidate.slot()) continue;
                if (tries++ > MOST_TRIES) return good;
                if (lifted(candidate.appliedTo(changed))) {
                    var all = new ArrayList<>(group);
                    all.add(candidate);
                    good.add(all);
                }
            }
        }
        return good;
    }

    private List<Change> waiting(List<Candidate> helpful) {
        var found = new ArrayList<Change>();
        for (var candidate : helpful) {
            metFrom(candidate.appliedTo(values)).ifPresent(day -> found.add(new Change(List.of(candidate.step()), Optional.of(day), true)));
        }
        found.sort(Comparator.comparing(change -> change.metFrom().orElseThrow()));
        return found;
    }

    /** Least effort first; on the same terms, only the nearest values, and no more than a few options. */
    private static List<Change> told(List<List<Candidate>> groups) {
        var sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.<List<Candidate>>comparingInt(group -> group.stream().mapToInt(Candidate::effort).sum())
                .thenComparingDouble(Counterfactual::distance));
        var kept = new ArrayList<Change>();
        var nearest = new HashMap<Set<String>, List<Double>>();
        for (var group : sorted) {
            var same = nearest.computeIfAbsent(group.stream().map(Candidate::term).collect(Collectors.toSet()), _ -> new ArrayList<>());
            if (same.size() == MOST_ALIKE || !same.isEmpty() && distance(group) > same.getFirst()) continue;
            same.add(distance(group));
            kept.add(new Change(group.stream().map(Candidate::step).toList(), Optional.empty(), true));
        }
        return kept;
    }

    private static double distance(List<Candidate> group) {
        return group.stream().mapToDouble(Candidate::distance).sum();
    }

    private List<ReadRule> obstacles(Object[] on) {
        return rules.stream().filter(rule -> rule.outcome(on) == Outcome.NOT_MET).toList();
    }

    private boolean helps(Candidate candidate, List<ReadRule> obstacles) {
        var changed = candidate.appliedTo(values);
        return obstacles.stream().anyMatch(rule -> isLifted(rule.outcome(changed)));
    }

    /** Nothing blocks any more, and what blocked is settled rather than merely not known. */
    private boolean lifted(Object[] changed) {
        for (var rule : rules) {
            var outcome = rule.outcome(changed);
            if (outcome == Outcome.NOT_MET) return false;
            if (outcome == Outcome.UNKNOWN && rule.outcome(values) == Outcome.NOT_MET) return false;
        }
        return true;
    }

    private static boolean isLifted(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.NOT_CONCERNED;
    }

    /** The first day the same project passes, looked for day by day over three years. */
    private Optional<LocalDate> metFrom(Object[] on) {
        if (rules.stream().noneMatch(this::readsToday)) return Optional.empty();
        var later = on.clone();
        for (int day = 1; day <= MOST_DAYS; day++) {
            later[today] = FactTypes.instant(from.plusDays(day));
            if (lifted(later)) return Optional.of(from.plusDays(day));
        }
        return Optional.empty();
    }

    private boolean readsToday(ReadRule rule) {
        for (var slot : rule.slots()) if (slot == today) return true;
        return false;
    }
}
