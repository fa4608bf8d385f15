package fr.levain.bench;

import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.SomeTerms;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Weight;
import fr.levain.forms.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Every scheme's verdict for one profile, against the same rules written by hand in Java, same verdicts asserted. */
final class VerdictBench {
    private static final int SCHEMES = 15;
    private static final int PROFILES = 500;
    private static final int RUNS = 41;

    private final List<RuleSet> schemes = new ArrayList<>();
    private final List<HandWritten> byHand = new ArrayList<>();
    private final List<Map<String, Value>> profiles = new ArrayList<>();

    void run(Report report) {
        for (int scheme = 0; scheme < SCHEMES; scheme++) {
            var rules = new RuleSet(rules(scheme));
            schemes.add(rules);
            byHand.add(new HandWritten(scheme, rules));
        }
        var random = new Random(3);
        for (int profile = 0; profile < PROFILES; profile++) profiles.add(SomeTerms.random(random));
        for (var profile : profiles) {
            if (!levain(profile).equals(hand(profile))) throw new IllegalStateException("not the same verdicts for " + profile);
        }
        var levain = median(this::levain);
        var hand = median(this::hand);
        report.row("(d) verdict on 15 schemes, one profile", levain, hand, "µs", "≤ 5 × (speed ratio ≥ 0.2)");
        report.line("    speed ratio %.2f (hand-written time / Levain's)".formatted(hand / levain));
    }

    static List<Rule> rules(int scheme) {
        var expressions = List.of(
                "holder_kind in ['association', 'cooperative']",
                "phase in ['emergence', 'experimentation']",
                "requested_amount <= euros(%d)".formatted(20_000 + 2_000 * scheme),
                "requested_amount >= euros(%d)".formatted(1_000 + 200 * scheme),
                "jobs >= %d".formatted(scheme % 4),
                "!already_started",
                "has_research || phase == 'emergence'",
                "'sante' in themes || 'emploi' in themes",
                "size(partners) >= %d".formatted(1 + scheme % 3),
                "partners.exists(p, p.kind == 'usagers')",
                "created_on >= date('2024-0%d-01')".formatted(1 + scheme % 9),
                "project_period.end > project_period.start");
        var rules = new ArrayList<Rule>();
        for (var expression : expressions) {
            rules.add(new Rule("S%d-%d".formatted(scheme, rules.size()), "Règle", Optional.empty(), expression, Weight.BLOCKING,
                    "Vous demandez {requested_amount}.", "Ce n’est pas possible.", "À préciser.", "S0", false));
        }
        return rules;
    }

    private List<Verdict> levain(Map<String, Value> profile) {
        var facts = Facts.ofTerms(SomeTerms.VOCABULARY, profile);
        var verdicts = new ArrayList<Verdict>(SCHEMES);
        for (var scheme : schemes) verdicts.add(RuleEngine.evaluate(scheme, facts));
        return verdicts;
    }

    private List<Verdict> hand(Map<String, Value> profile) {
        var known = new HandWritten.Profile(profile);
        var verdicts = new ArrayList<Verdict>(SCHEMES);
        for (var scheme : byHand) verdicts.add(scheme.verdict(known));
        return verdicts;
    }

    /** Microseconds for one profile. */
    private double median(java.util.function.Function<Map<String, Value>, List<Verdict>> what) {
        var times = new double[RUNS];
        long seen = 0;
        for (int run = -RUNS; run < RUNS; run++) {
            var from = System.nanoTime();
            for (var profile : profiles) seen += what.apply(profile).size();
            if (run >= 0) times[run] = (System.nanoTime() - from) / 1e3 / PROFILES;
        }
        if (seen == 0) throw new IllegalStateException();
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
