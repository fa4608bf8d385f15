package fr.levain.territory;

import fr.levain.kernel.CommuneCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places of the region, found by code or by the beginning of a name. */
@Service
@Transactional(readOnly = true)
public class Territories {
    private final TerritoryStore store;

    Territories(TerritoryStore store) {
        this.store = store;
    }

    /** By its INSEE code; a former code leads to the commune of today (K6). */
    public Optional<Commune> commune(String insee) {
        return CommuneCode.read(insee).flatMap(code -> store.commune(code.value()).or(() -> store.successor(code.value())));
    }

    /** By the beginning of a name or of a word of it, without accents or case; by postal code; the largest first. */
    public List<Commune> search(String typed, int max) {
        var wanted = Plain.of(typed);
        return wanted.isEmpty() ? List.of() : store.communes(wanted, max);
    }

    public Optional<Epci> epci(String siren) {
        return store.epci(siren);
    }

    public List<Epci> searchEpci(String typed, int max) {
        var wanted = Plain.of(typed);
        return wanted.isEmpty() ? List.of() : store.searchEpci(wanted, max);
    }

    /** @throws fr.levain.kernel.NotFound when France has no such department */
    public Department department(String code) {
        return findDepartment(code).orElseThrow(() -> new fr.levain.kernel.NotFound("department " + code));
    }

    public Optional<Department> findDepartment(String code) {
        return store.department(code);
    }

    /** Those of the authority's region, by code. */
    public List<Department> departments() {
        return store.departments(true);
    }

    /** Those of France, by the beginning of their name or by code; those of the region first. */
    public List<Department> searchDepartments(String typed, int max) {
        var wanted = Plain.of(typed);
        return store.departments(false).stream()
                .filter(each -> Plain.of(each.name()).startsWith(wanted) || each.code().value().equalsIgnoreCase(wanted))
                .sorted(java.util.Comparator.comparing(each -> !each.isOfTheRegion()))
                .limit(max)
                .toList();
    }

    /** A GeoJSON geometry, for departments of the region. */
    public Optional<String> outline(String department) {
        return store.outline(department);
    }
}
