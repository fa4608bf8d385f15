package fr.levain.calls;

import fr.levain.eligibility.RuleSentences;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevision;

/** Rules nobody has confirmed, as people read them: an expression is for those who write rules. */
final class AssumedRules {
    private static final String RULE = "regle:";

    private AssumedRules() {}

    /** The value of an assumption; that of a rule is its sentence. */
    static String told(Assumption assumption, RuleSet rules, FormRevision form, Vocabulary vocabulary) {
        if (!assumption.code().startsWith(RULE)) return assumption.value();
        return rules.rules().stream().filter(rule -> assumption.code().equals(RULE + rule.id())).findFirst()
                .flatMap(rule -> RuleSentences.ifTold(rule, form, vocabulary)).orElse("");
    }
}
