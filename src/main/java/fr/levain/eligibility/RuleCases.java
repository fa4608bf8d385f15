package fr.levain.eligibility;

import java.util.ArrayList;
import java.util.List;

/** Tries a rule set on its own examples: one that fails holds publication back. */
public final class RuleCases {
    private RuleCases() {}

    /** @return one sentence for each answer that is not the one expected; each names its example */
    public static List<String> failures(RuleSet rules, Vocabulary vocabulary) {
        var failures = new ArrayList<String>();
        for (var each : rules.cases()) failures(each, rules, vocabulary, failures);
        return failures;
    }

    private static void failures(RuleCase example, RuleSet rules, Vocabulary vocabulary, List<String> failures) {
        var told = Facts.ofTerms(vocabulary, example.given());
        var verdict = RuleEngine.evaluate(rules, example.today().map(told::on).orElse(told));
        example.expected().keySet().stream().sorted()
                .filter(id -> rules.rules().stream().noneMatch(rule -> rule.id().equals(id)))
                .forEach(id -> failures.add("L’exemple « %s » parle de la règle « %s », qui n’existe pas.".formatted(example.title(), id)));
        for (var ground : verdict.grounds()) {
            var expected = example.expected().get(ground.rule().id());
            if (expected == null || expected == ground.outcome()) continue;
            failures.add("L’exemple « %s » attend de la règle « %s » : %s. Elle répond : %s."
                    .formatted(example.title(), ground.rule().title(), named(expected), named(ground.outcome())));
        }
        example.eligible().ifPresent(eligible -> {
            var obstacles = verdict.obstacles().map(ground -> "« " + ground.rule().title() + " »").toList();
            if (eligible && !obstacles.isEmpty()) {
                failures.add("L’exemple « %s » devrait passer. Ces règles l’arrêtent : %s.".formatted(example.title(), String.join(", ", obstacles)));
            } else if (!eligible && obstacles.isEmpty()) {
                failures.add("L’exemple « %s » ne devrait pas passer. Aucune règle ne l’arrête.".formatted(example.title()));
            }
        });
    }

    private static String named(Outcome outcome) {
        return switch (outcome) {
            case MET -> "respectée";
            case NOT_MET -> "non respectée";
            case UNKNOWN -> "pas encore connue";
            case NOT_CONCERNED -> "sans objet";
        };
    }
}
