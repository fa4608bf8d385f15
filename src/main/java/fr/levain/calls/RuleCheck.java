package fr.levain.calls;

import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCases;
import fr.levain.eligibility.RuleChecker;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.PackNode;
import java.util.List;
import java.util.Optional;

/** Rules and pieces of a call read against its form: what names a field that does not exist is told on its line. */
final class RuleCheck {
    private RuleCheck() {}

    static void rules(PackNode file, RuleSet rules, FormRevision form, Vocabulary vocabulary) {
        for (var problem : RuleChecker.check(rules, form, vocabulary)) {
            file.list("rules").stream().filter(node -> node.optionalText("id").equals(Optional.of(problem.ruleId()))).findFirst()
                    .ifPresent(node -> node.problem("expression", "règle %s, ligne %d, colonne %d : %s"
                            .formatted(problem.ruleId(), problem.line(), problem.column(), problem.message())));
        }
        RuleCases.failures(rules, vocabulary).forEach(failure -> file.problem("cases", failure));
    }

    static void pieces(PackNode scheme, FormRevision form, Vocabulary vocabulary) {
        for (var node : scheme.list("documents")) {
            node.optionalText("applies-when").ifPresent(expression -> {
                var asRule = new Rule("", "", Optional.empty(), expression, Weight.INFORMATION, "", "", "", "", false);
                RuleChecker.check(new RuleSet(List.of(asRule)), form, vocabulary)
                        .forEach(problem -> node.problem("applies-when", "ligne %d, colonne %d : %s"
                                .formatted(problem.line(), problem.column(), problem.message())));
            });
        }
    }
}
