package fr.levain.appeals;

import static fr.levain.appeals.AppealStatus.*;

import fr.levain.kernel.Lifecycle;
import java.util.List;

/** Every move an appeal may make. Silence does not forbid an express answer afterwards. */
final class AppealLifecycle {
    static final Lifecycle<AppealStatus> TABLE = table();

    private AppealLifecycle() {}

    private static Lifecycle<AppealStatus> table() {
        var table = Lifecycle.startingAt(AppealStatus.class, FILED)
                .allow(FILED, UNDER_REVIEW, AppealTaken.class)
                .allow(REJECTED_BY_SILENCE, UNDER_REVIEW, AppealTaken.class)
                .allow(UNDER_REVIEW, PROPOSED, AppealProposed.class)
                .allow(UNDER_REVIEW, INADMISSIBLE, AppealFoundInadmissible.class)
                .allow(PROPOSED, CONFIRMED, AppealDecided.class)
                .allow(PROPOSED, UPHELD, AppealDecided.class);
        for (var from : List.of(FILED, UNDER_REVIEW, PROPOSED)) {
            table.allow(from, REJECTED_BY_SILENCE, AppealSilent.class);
            table.allow(from, WITHDRAWN, AppealWithdrawn.class);
        }
        return table;
    }
}
