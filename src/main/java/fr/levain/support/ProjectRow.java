package fr.levain.support;

import fr.levain.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A followed project as a line of {@code projets.csv}: what is taken out may be taken in again, and changes nothing. */
final class ProjectRow {
    private ProjectRow() {}

    /** @param addresses of the advisers of the partner */
    static List<String> cells(CaseloadLine line, Map<AccountId, String> addresses) {
        var plan = line.plan();
        var holder = plan.holder();
        if (plan.status() == SupportStatus.SUSPENDED)
            return List.of(plan.reference(), line.ownKey(), plan.programme(), "", "", "", "", "", "", "", "", "", "", "", "", "", "", plan.status().label());
        return List.of(
                plan.reference(), line.ownKey(), plan.programme(), plan.step(), plan.title(), holder.name(), holder.email(), holder.phone(), holder.organisation(),
                holder.commune(), plan.adviser().map(account -> addresses.getOrDefault(account, "")).orElse(""), plan.openedOn().toString(), day(line.nextContactOn()),
                plan.exit().map(Codes.EXITS::of).orElse(""), day(plan.exit().isPresent() ? plan.endedOn() : Optional.empty()), plan.exitNote(), plan.lastContactOn().toString(),
                plan.status().label());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
