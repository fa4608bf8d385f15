package fr.levain.support;

import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a project stands on the axes of its programme, one day.
 *
 * @param levels by code of the axis, from 1; an axis that was not looked at is not there
 */
public record Diagnosis(UUID id, LocalDate madeOn, Map<String, Integer> levels, String note) {
    public Diagnosis {
        levels = Map.copyOf(levels);
    }

    /** In words. @param axes of its programme */
    String told(List<Programme.Axis> axes) {
        var said = axes.stream().filter(axis -> levels.containsKey(axis.code())).map(axis -> axis.label() + " : " + levels.get(axis.code())).collect(Collectors.joining(" ; "));
        return "Diagnostic du %s. %s\n%s".formatted(French.day(madeOn), said, note);
    }
}
