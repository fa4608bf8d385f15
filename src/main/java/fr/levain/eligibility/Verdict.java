package fr.levain.eligibility;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the rules say of a dossier. It advises; it never decides (A4).
 *
 * @param rulesDigest the version of the rules it was given under, so that it can be replayed (A2)
 */
public record Verdict(List<Ground> grounds, String rulesDigest) {
    public static final Verdict NONE = new Verdict(List.of(), "");

    public Verdict {
        grounds = List.copyOf(grounds);
    }

    /** The part of it that rests on these rules. */
    public Verdict of(Predicate<Rule> rules) {
        return new Verdict(grounds.stream().filter(ground -> rules.test(ground.rule())).toList(), rulesDigest);
    }

    public List<Ground> having(Outcome outcome) {
        return grounds.stream().filter(ground -> ground.outcome() == outcome).toList();
    }

    public long count(Outcome outcome) {
        return having(outcome).size();
    }

    /** Blocking rules the dossier does not meet: a proposal of inadmissibility for an officer to confirm. */
    public Stream<Ground> obstacles() {
        return having(Outcome.NOT_MET).stream().filter(ground -> ground.rule().weight() == Weight.BLOCKING);
    }
}
