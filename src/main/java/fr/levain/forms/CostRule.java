package fr.levain.forms;

import fr.levain.kernel.Rate;
import java.util.List;
import java.util.Optional;

/**
 * What an aid does of a kind of cost.
 *
 * @param accounts of the budget that hold it, codes or headings; the longest one wins
 * @param share most it may weigh, against other accounts
 * @param limit the limit in words, where it is not a share
 */
public record CostRule(String label, Taken taken, List<String> accounts, Optional<Share> share, Optional<String> limit) {
    public enum Taken { YES, PARTLY, NO }

    /** @param of accounts the share is counted on */
    public record Share(Rate most, List<String> of) {}

    public CostRule {
        accounts = List.copyOf(accounts);
    }

    /** Length of the longest of its accounts that holds this one; 0 when none does. */
    int holds(String account) {
        return accounts.stream().filter(account::startsWith).mapToInt(String::length).max().orElse(0);
    }
}
