package fr.levain.calls.web;

import fr.levain.calls.SchemeDraft;
import fr.levain.eligibility.AmountComputation;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.web.AmountPanel;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.forms.web.PageFields;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * An aid being prepared, tried on some answers that are kept nowhere.
 *
 * @param verdict once tried
 * @param amount when the aid is a share of expenses and these are told
 * @param unreadable a rule cannot be read: the check says which
 */
public record SchemeTrialPage(
        SchemeDraft draft, PageFields fields, Optional<Verdict> verdict, Optional<AmountComputation> amount, boolean unreadable)
        implements Page {
    public VerdictPanel findings() {
        return new VerdictPanel(verdict.orElse(Verdict.NONE), true);
    }

    public AmountPanel computation() {
        return new AmountPanel(amount.orElseThrow(), true);
    }
}
