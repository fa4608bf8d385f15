package fr.levain.territory;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places of the region, found by code or by the beginning of a name. */
@Service
@Transactional(readOnly = true)
public class Territories {
    /** A name typed wrong is looked for among that many that look like it. */
    private static final int ALIKE = 40;
    /** Kilometres from the inner point of the largest communes to their edge. */
    private static final int NEXT_DOOR = 15;

    private final TerritoryStore store;
    private final OtherRegions otherRegions;
    private final Outlines outlines;

    Territories(TerritoryStore store, OtherRegions otherRegions, Outlines outlines) {
        this.store = store;
        this.otherRegions = otherRegions;
        this.outlines = outlines;
    }

    /** By its INSEE code; a former code leads to the commune of today (K6). */
    public Optional<Commune> commune(String insee) {
        return CommuneCode.read(insee).flatMap(code -> store.commune(code.value()).or(() -> store.successor(code.value())));
    }

    /**
     * By the beginning of a name or of a word of it, without accents or case; by postal code; by both, « Guéret 23 »; the
     * largest first. When no name begins so, those that a typing error separates from it.
     */
    public List<Commune> search(String typed, int max) {
        var wanted = Plain.of(typed);
        if (wanted.isEmpty()) return List.of();
        var found = store.communes(wanted, max);
        if (!found.isEmpty()) return found;
        var name = wanted.replaceAll("\\b\\d\\w*\\b", " ").replaceAll("\\s+", " ").strip();
        var number = wanted.replaceAll("\\b[a-z]\\w*\\b", " ").strip();
        if (name.isEmpty() || elsewhere(typed).isPresent()) return List.of();
        var named = name.equals(wanted) ? List.<Commune>of() : store.communes(name, ALIKE);
        return (named.isEmpty() ? misspelt(name) : named).stream()
                .filter(each -> number.isEmpty() || each.department().value().equals(number.substring(0, Math.min(2, number.length()))))
                .limit(max).toList();
    }

    /** The one commune that bears this name, with or without its department: {@code gueret}, {@code Guéret (23)}. */
    public Optional<Commune> named(String typed) {
        var name = Plain.of(typed).replaceAll("\\s*\\b\\d\\w*\\b\\s*", "");
        var same = search(typed, ALIKE).stream().filter(each -> Plain.of(each.name()).equals(name)).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** The one whose inner point is nearest, among those of this postal code when it is one of ours around. Empty when none is near: the point is elsewhere. */
    public Optional<Commune> nearest(Point point, String postalCode) {
        return store.nearest(new Around(point, NEXT_DOOR), postalCode);
    }

    /** Somewhere in France, when no commune of the region bears this name. */
    public Optional<Elsewhere> elsewhere(String typed) {
        var wanted = Plain.of(typed);
        if (wanted.isEmpty() || store.communes(wanted, 1).stream().anyMatch(each -> Plain.of(each.name()).equals(wanted) || each.postalCodes().contains(wanted)))
            return Optional.empty();
        return otherRegions.find(wanted);
    }

    private List<Commune> misspelt(String name) {
        if (name.length() < 4) return List.of();
        int allowed = name.length() < 6 ? 1 : name.length() < 10 ? 2 : 3;
        return store.alike(name, ALIKE).stream().filter(each -> errors(name, each) <= allowed)
                .sorted(Comparator.comparingInt((Commune each) -> errors(name, each)).thenComparing(each -> -each.population()))
                .toList();
    }

    /** Who types stops before the end: the beginning of a longer name counts too. */
    private static int errors(String typed, Commune commune) {
        var name = Plain.of(commune.name());
        var begun = name.substring(0, Math.min(name.length(), typed.length()));
        return Math.min(Spelling.errors(typed, name), Spelling.errors(typed, begun) + 1);
    }

    public Optional<Epci> epci(String siren) {
        return store.epci(siren);
    }

    public List<Epci> searchEpci(String typed, int max) {
        var wanted = Plain.of(typed);
        return wanted.isEmpty() ? List.of() : store.searchEpci(wanted, max);
    }

    /** All those of the region, by name. */
    public List<Epci> epcis() {
        return store.epcis();
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
                .sorted(Comparator.comparing((Department each) -> !each.isOfTheRegion()))
                .limit(max)
                .toList();
    }

    /** A GeoJSON geometry, for departments of the region. */
    public Optional<String> outline(String department) {
        return store.outline(department);
    }

    /** One map for each, in the same order, read in two statements for all. */
    public List<RegionMap> maps(List<RegionMap.Places> marked) {
        var drawn = outlines.all();
        var communes = store.communes(marked.stream().flatMap(places -> places.communes().stream()).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(commune -> commune.code().value(), commune -> commune));
        return marked.stream().map(places -> RegionMap.of(drawn, places.departments(),
                places.communes().stream().sorted().map(communes::get).filter(Objects::nonNull).toList())).toList();
    }
}
