package fr.levain.support;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Where a project stands on the axes of its programme, one day.
 *
 * @param levels by code of the axis, from 1; an axis that was not looked at is not there
 */
public record Diagnosis(UUID id, LocalDate madeOn, Map<String, Integer> levels, String note) {
    public Diagnosis {
        levels = Map.copyOf(levels);
    }
}
