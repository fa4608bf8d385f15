package fr.levain.programmes;

import java.util.List;

/**
 * A territory as people name it: a department, an intercommunality or a commune of the region.
 *
 * @param code of the department, SIREN of the intercommunality, INSEE code of the commune
 * @param label as people read it
 * @param departments it lies in, by code
 */
public record Area(Kind kind, String code, String label, List<String> departments) {
    public enum Kind { DEPARTMENT, INTERCOMMUNALITY, COMMUNE }

    public Area {
        departments = List.copyOf(departments);
    }

    /** Whether the whole of it lies elsewhere. */
    public boolean isOutside(String department) {
        return !departments.contains(department);
    }
}
