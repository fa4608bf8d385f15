package fr.levain.calls.web;

import fr.levain.calls.RulesDraft;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.forms.web.PageFields;
import fr.levain.ui.Page;

/**
 * Rules tried on invented answers, kept nowhere.
 *
 * @param answers as JSON
 */
public record RulesTrialPage(RulesDraft draft, PageFields fields, String answers, VerdictPanel verdict) implements Page {
    @Override
    public int status() {
        return fields.errors().isEmpty() ? 200 : 422;
    }
}
