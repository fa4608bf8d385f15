package fr.levain.calls;

import fr.levain.forms.CostRule;
import java.util.List;
import java.util.Optional;

/**
 * A kind of expense, and whether the aid may pay for it.
 *
 * @param accounts of the budget that hold it, codes or headings; none when only people can tell
 * @param share most it may weigh against other accounts of the budget
 */
public record Expense(
        String code, String label, Taken taken, Optional<String> limit, String source, boolean assumption,
        List<String> accounts, Optional<CostRule.Share> share) {
    public enum Taken {
        YES("Oui"), PARTLY("En partie"), NO("Non");

        private final String label;

        Taken(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Expense {
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
        share = share == null ? Optional.empty() : share;
    }

    /** Of which no account of the budget is known. */
    public Expense(String code, String label, Taken taken, Optional<String> limit, String source, boolean assumption) {
        this(code, label, taken, limit, source, assumption, List.of(), Optional.empty());
    }

    Expense confirmed(boolean known) {
        return new Expense(code, label, taken, limit, source, assumption && !known, accounts, share);
    }

    /** What it makes of a budget. */
    public CostRule rule() {
        return new CostRule(label, switch (taken) {
            case YES -> CostRule.Taken.YES;
            case PARTLY -> CostRule.Taken.PARTLY;
            case NO -> CostRule.Taken.NO;
        }, accounts, share, limit);
    }

    /** {@code En partie, 20 % des dépenses de personnel}. */
    public String told() {
        return taken.label() + limit.map(text -> ", " + text).orElse("");
    }
}
