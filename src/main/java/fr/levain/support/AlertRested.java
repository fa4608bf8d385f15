package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The team put an alert off. @param until the day it comes back; empty when it does not */
public record AlertRested(SupportId support, Alert.Kind kind, Optional<LocalDate> until, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind.name(), "until", until.map(LocalDate::toString).orElse(""));
    }
}
