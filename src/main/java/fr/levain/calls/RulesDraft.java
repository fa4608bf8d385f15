package fr.levain.calls;

import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCase;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevision;
import fr.levain.revisions.TextState;
import java.util.List;

/**
 * Rules as officers prepare them: the draft, or what is published when none is open.
 *
 * @param form whose fields they may read; without pages when none is chosen
 */
public record RulesDraft(TextState state, WrittenRules written, FormRevision form, Vocabulary vocabulary) {
    public List<Rule> rules() {
        return written.rules().rules();
    }

    public List<RuleCase> cases() {
        return written.rules().cases();
    }
}
