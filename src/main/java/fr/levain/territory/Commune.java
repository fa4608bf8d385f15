package fr.levain.territory;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DepartmentCode;
import java.util.List;
import java.util.Optional;

/**
 * @param epci SIREN of its intercommunality
 * @param point inside the commune
 */
public record Commune(
        CommuneCode code,
        String name,
        DepartmentCode department,
        Optional<String> epci,
        List<String> postalCodes,
        int population,
        Point point) {
    /** Whether its name, or a word of it, begins as typed, in whatever accents and case. */
    public boolean isNamedLike(String typed) {
        return (" " + Plain.of(name)).contains(" " + Plain.of(typed));
    }

    /** {@code Bourganeuf (23)} */
    public String label() {
        return "%s (%s)".formatted(name, department);
    }
}
