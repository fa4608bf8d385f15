package fr.levain.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which dossiers would be judged otherwise under other rules. Nothing is written: it only compares.
 *
 * @param read how many dossiers were compared
 * @param changed those with at least one finding that differs, in the order they were given
 */
public record RuleImpact(int read, List<Changed> changed) {
    /** @param facts read with the vocabulary of the new rules, on the day the dossier arrived */
    public record Past(String reference, Facts facts) {}

    /** @param before empty of meaning for a rule that is new: {@code NOT_CONCERNED} */
    public record Turned(String rule, Outcome before, Outcome after) {}

    public record Changed(String reference, boolean blockedBefore, boolean blockedAfter, List<Turned> turned) {
        public Changed {
            turned = List.copyOf(turned);
        }
    }

    public RuleImpact {
        changed = List.copyOf(changed);
    }

    public static RuleImpact between(RuleSet before, RuleSet after, Stream<Past> dossiers) {
        var changed = new ArrayList<Changed>();
        int[] read = {0};
        dossiers.forEach(dossier -> {
            read[0]++;
            var turned = turned(before, after, dossier.facts());
            if (!turned.isEmpty()) changed.add(new Changed(dossier.reference(), blocks(before, dossier.facts()), blocks(after, dossier.facts()), turned));
        });
        return new RuleImpact(read[0], changed);
    }

    /** Dossiers that the new rules would stop, and that today's do not. */
    public long newlyBlocked() {
        return changed.stream().filter(each -> each.blockedAfter() && !each.blockedBefore()).count();
    }

    /** Dossiers that today's rules stop, and that the new ones would let through. */
    public long released() {
        return changed.stream().filter(each -> each.blockedBefore() && !each.blockedAfter()).count();
    }

    private static List<Turned> turned(RuleSet before, RuleSet after, Facts facts) {
        var old = new HashMap<String, Outcome>();
        var outcomes = RuleEngine.outcomes(before, facts);
        for (int at = 0; at < outcomes.length; at++) old.put(before.rules().get(at).id(), outcomes[at]);
        var turned = new ArrayList<Turned>();
        var now = RuleEngine.outcomes(after, facts);
        for (int at = 0; at < now.length; at++) {
            var rule = after.rules().get(at);
            var was = old.remove(rule.id());
            if (was != now[at] && !(was == null && now[at] == Outcome.MET)) turned.add(new Turned(rule.title(), was == null ? Outcome.NOT_CONCERNED : was, now[at]));
        }
        before.rules().stream().filter(rule -> old.getOrDefault(rule.id(), Outcome.MET) == Outcome.NOT_MET)
                .forEach(rule -> turned.add(new Turned(rule.title(), Outcome.NOT_MET, Outcome.NOT_CONCERNED)));
        return turned;
    }

    private static boolean blocks(RuleSet rules, Facts facts) {
        var outcomes = RuleEngine.outcomes(rules, facts);
        for (int at = 0; at < outcomes.length; at++) {
            if (outcomes[at] == Outcome.NOT_MET && rules.rules().get(at).weight() == Weight.BLOCKING) return true;
        }
        return false;
    }
}
