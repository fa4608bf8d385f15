package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The team said when it means to be in touch again. @param day empty when it no longer says */
public record NextContactPlanned(SupportId support, Optional<LocalDate> day, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("day", day.map(LocalDate::toString).orElse(""));
    }
}
