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
    /** {@code Bourganeuf (23)} */
    public String label() {
        return "%s (%s)".formatted(name, department);
    }
}
