package fr.levain.territory;

import fr.levain.kernel.DepartmentCode;
import java.util.Optional;

/**
 * @param region INSEE code
 * @param formerRegion of the region as it was before 2016; only for departments of the authority's region
 * @param population known for departments of the authority's region only
 */
public record Department(
        DepartmentCode code, String name, String region, Optional<FormerRegion> formerRegion, Optional<Integer> population) {
    public String label() {
        return "%s (%s)".formatted(name, code);
    }

    public boolean isOfTheRegion() {
        return formerRegion.isPresent();
    }
}
