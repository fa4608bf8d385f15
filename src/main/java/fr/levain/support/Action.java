package fr.levain.support;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the plan of action.
 *
 * @param who does it
 */
public record Action(UUID id, Kind kind, String what, String who, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn) {
    /** A task is the team's own: the holder of the project does not read it. */
    public enum Kind {
        ACTION, TASK;

        public String label() {
            return switch (this) {
                case ACTION -> "Action";
                case TASK -> "Tâche de l’équipe";
            };
        }
    }

    String told() {
        return "%s : %s\nQui : %s.%s%s".formatted(kind.label(), what, who, dueOn.map(day -> " Pour le " + French.day(day) + ".").orElse(""), doneOn.map(day -> " Faite le " + French.day(day) + ".").orElse(""));
    }

    public boolean isLate(LocalDate today) {
        return doneOn.isEmpty() && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }
}
