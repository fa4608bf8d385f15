package fr.levain.support;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who helps beside the adviser. */
public record Mentor(UUID id, String name, String brings, LocalDate since) {
    String told() {
        return "%s : %s\nDepuis le %s.".formatted(name, brings, French.day(since));
    }
}
