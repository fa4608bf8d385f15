package fr.levain.support;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the project aims at during its follow-up. */
public record Objective(UUID id, String what, Optional<LocalDate> reachedOn) {
    String told() {
        return what + reachedOn.map(day -> "\nAtteint le " + French.day(day) + ".").orElse("");
    }
}
