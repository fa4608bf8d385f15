package fr.levain.territory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is known of France outside the region: its departments, its postal codes, its larger towns. */
@Component
class OtherRegions {
    private final TerritoryStore store;
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, ReferenceFiles.Town> towns = new HashMap<>();

    OtherRegions(TerritoryStore store) {
        this.store = store;
        regions.putAll(ReferenceFiles.regions());
        ReferenceFiles.towns().forEach(town -> towns.put(Plain.of(town.name()), town));
    }

    /** @param plain as {@link Plain} makes it */
    Optional<Elsewhere> find(String plain) {
        var town = towns.get(plain.replaceAll("\\s*\\b\\d+\\b\\s*", ""));
        if (town != null) return in(town.department(), town.name());
        if (plain.matches("\\d{5}")) return in(departmentOfPostalCode(plain), plain);
        return store.departments(false).stream().filter(each -> !each.isOfTheRegion() && Plain.of(each.name()).equals(plain)).findFirst()
                .flatMap(each -> in(each.code().value(), each.name()))
                .or(() -> regions.values().stream().filter(name -> Plain.of(name).equals(plain)).findFirst().map(name -> new Elsewhere(name, name)));
    }

    private Optional<Elsewhere> in(String department, String name) {
        return store.department(department).filter(each -> !each.isOfTheRegion())
                .map(each -> new Elsewhere(name, regions.getOrDefault(each.region(), each.name())));
    }

    /** Corsica kept the 20 of its one department of old. */
    private static String departmentOfPostalCode(String code) {
        if (code.startsWith("20")) return code.compareTo("20200") < 0 ? "2A" : "2B";
        return code.startsWith("97") || code.startsWith("98") ? code.substring(0, 3) : code.substring(0, 2);
    }
}
