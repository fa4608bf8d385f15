package fr.levain.support;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.UUID;

/** Time spent besides the sessions. */
public record Work(UUID id, LocalDate workedOn, int minutes, String what) {
    String told() {
        return "%s, %s : %s".formatted(French.day(workedOn), SupportSession.shown(minutes), what);
    }
}
