package fr.levain.applications;

import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Ground;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the rules of the call say of a dossier. */
@Component
class RuleReading {
    Verdict evaluate(RuleSet rules, Facts facts) {
        return new Verdict(
                rules.rules().stream().map(rule -> new Ground(rule, Outcome.UNKNOWN, rule.unknown(), List.of())).toList(),
                rules.digest());
    }
}
