package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.programmes.CohortId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Projects of a cohort were met together. @param present how many @param minutes it lasted */
public record WorkshopHeld(CohortId cohort, UUID workshop, int present, int minutes, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("cohort", cohort.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("workshop", workshop.toString(), "present", present, "minutes", minutes);
    }
}
