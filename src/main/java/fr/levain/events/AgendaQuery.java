package fr.levain.events;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * What is looked for in the agenda.
 *
 * @param month past ones too; empty for what is to come
 * @param after the last one of the page before
 */
public record AgendaQuery(
        Optional<GatheringKind> kind, Optional<String> department, Optional<String> theme, Optional<YearMonth> month, Optional<UUID> after) {
    public static final AgendaQuery ALL = new AgendaQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isFiltered() {
        return kind.isPresent() || department.isPresent() || theme.isPresent() || month.isPresent();
    }
}
