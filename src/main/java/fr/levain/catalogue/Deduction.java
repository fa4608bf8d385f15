package fr.levain.catalogue;

import fr.levain.kernel.BareText;
import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** What a source leaves unsaid and words tell: where a funder acts, what kind it is, what a title is about. */
@Component
class Deduction {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("01", "Guadeloupe"), Map.entry("02", "Martinique"), Map.entry("03", "Guyane"), Map.entry("04", "La Réunion"),
            Map.entry("06", "Mayotte"), Map.entry("11", "Île-de-France"), Map.entry("24", "Centre-Val de Loire"),
            Map.entry("27", "Bourgogne-Franche-Comté"), Map.entry("28", "Normandie"), Map.entry("32", "Hauts-de-France"),
            Map.entry("44", "Grand Est"), Map.entry("52", "Pays de la Loire"), Map.entry("53", "Bretagne"),
            Map.entry("75", "Nouvelle-Aquitaine"), Map.entry("76", "Occitanie"), Map.entry("84", "Auvergne-Rhône-Alpes"),
            Map.entry("93", "Provence-Alpes-Côte d’Azur"), Map.entry("94", "Corse"));
    private static final Map<String, String> REGIONS = regions();
    private static final Pattern OF_A_DEPARTMENT = Pattern.compile("\\b(departement\\w*|ddtm?|ddets|caue|chambre)\\b");

    record Funder(String type, List<String> places) {}

    private record KnownFunder(String words, Funder funder) {}

    private final List<KnownFunder> funders = rows("financeurs.csv").stream()
            .map(row -> new KnownFunder(" " + row.get("mots") + " ", new Funder(row.get("nature"), split(row.get("territoires"), " "))))
            .toList();
    private final Map<String, Pattern> themes = themes();
    private final Territories territories;

    Deduction(Territories territories) {
        this.territories = territories;
    }

    Funder funder(String name) {
        var words = " " + BareText.of(name) + " ";
        return funders.stream().filter(known -> words.contains(known.words())).findFirst().map(KnownFunder::funder)
                .or(() -> inARegion(words))
                .or(() -> inADepartment(words))
                .orElseGet(() -> new Funder("agence_locale", List.of()));
    }

    private Optional<Funder> inARegion(String words) {
        if (!words.contains(" region")) return Optional.empty();
        return REGIONS.entrySet().stream().filter(region -> words.contains(" " + region.getKey() + " ")).findFirst()
                .map(region -> new Funder("autre_region", List.of("region:" + region.getValue())));
    }

    private Optional<Funder> inADepartment(String words) {
        if (!OF_A_DEPARTMENT.matcher(words).find()) return Optional.empty();
        return territories.searchDepartments("", 200).stream()
                .sorted(Comparator.comparing((Department each) -> each.name().length()).reversed())
                .filter(each -> words.contains(" " + BareText.of(each.name()) + " "))
                .findFirst()
                .map(each -> new Funder(
                        words.contains(" conseil departemental ") ? "departement" : words.contains(" ddt") || words.contains(" direction ") ? "etat" : "agence_locale",
                        List.of("departement:" + each.code())));
    }

    Set<String> themes(String title) {
        var words = BareText.of(title);
        var found = new LinkedHashSet<String>();
        themes.forEach((theme, pattern) -> {
            if (pattern.matcher(words).find()) found.add(theme);
        });
        return found;
    }

    /** In French, for people: the widest first. */
    String placeLabel(Set<String> places) {
        return places.isEmpty() ? "Territoire à préciser" : String.join(", ", places.stream().map(this::placeName).toList());
    }

    private String placeName(String place) {
        var code = place.substring(place.indexOf(':') + 1);
        if (place.startsWith("departement:")) return territories.findDepartment(code).map(Department::label).orElse(code);
        if (place.startsWith("epci:")) return territories.epci(code).map(epci -> epci.name()).orElse("Une intercommunalité");
        if (place.startsWith("commune:")) return territories.commune(code).map(commune -> commune.label()).orElse(code);
        if (place.startsWith("region:")) return regionName(code);
        return "France entière";
    }

    private static String regionName(String code) {
        return NAMES.getOrDefault(code, "Région " + code);
    }

    /** Short words stand alone; longer ones may be the beginning of others. */
    private static Map<String, Pattern> themes() {
        var themes = new LinkedHashMap<String, Pattern>();
        for (var row : rows("themes.csv")) {
            var words = Stream.of(row.get("mots").split("\\|")).map(word -> word.length() <= 4 ? word + "\\b" : word).toList();
            themes.put(row.get("theme"), Pattern.compile("\\b(" + String.join("|", words) + ")"));
        }
        return themes;
    }

    private static List<String> split(String text, String by) {
        return text.isBlank() ? List.of() : List.of(text.split(by));
    }

    private static List<CSVRecord> rows(String name) {
        try (var file = new InputStreamReader(Objects.requireNonNull(Deduction.class.getResourceAsStream("/reference/aides/" + name), name), StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get().parse(file)) {
            return new ArrayList<>(rows.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> regions() {
        var byName = new LinkedHashMap<String, String>();
        NAMES.forEach((code, name) -> byName.put(BareText.of(name), code));
        return byName;
    }
}
