package fr.levain.support;

import fr.levain.kernel.AccountId;
import java.util.List;
import java.util.Map;

/** A followed project as a line of a table: what is taken out may be taken in again. */
public final class CaseloadExports {
    public static final List<String> COLUMNS = CaseloadFile.COLUMNS;

    private CaseloadExports() {}

    /** @param advisers their addresses */
    public static List<String> cells(CaseloadLine line, Map<AccountId, String> advisers) {
        var plan = line.plan();
        var holder = plan.holder();
        return List.of(
                plan.reference(), plan.programme(), plan.step(), plan.title(), holder.name(), holder.email(), holder.phone(), holder.organisation(),
                holder.commune(), plan.adviser().map(account -> advisers.getOrDefault(account, "")).orElse(""), plan.openedOn().toString(),
                plan.lastContactOn().toString(), plan.status().label());
    }
}
