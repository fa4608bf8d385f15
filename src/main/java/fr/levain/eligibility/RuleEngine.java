package fr.levain.eligibility;

import java.util.ArrayList;

/** Reads rules against facts. Pure: the same rules and facts always give the same verdict (A2). */
public final class RuleEngine {
    private RuleEngine() {}

    public static Verdict evaluate(RuleSet rules, Facts facts) {
        var read = rules.readIn(facts.language());
        var grounds = new ArrayList<Ground>(read.size());
        for (var rule : read) grounds.add(rule.ground(facts));
        return new Verdict(grounds, rules.digest());
    }

    /** What each rule says, in the order of the set, without a word: for comparing many. */
    static Outcome[] outcomes(RuleSet rules, Facts facts) {
        var read = rules.readIn(facts.language());
        var outcomes = new Outcome[read.size()];
        for (int at = 0; at < outcomes.length; at++) outcomes[at] = read.get(at).outcome(facts.values());
        return outcomes;
    }
}
