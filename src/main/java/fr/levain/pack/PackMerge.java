package fr.levain.pack;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What is received, set among what is known here, so that it is checked against it. Who we are, our services, our money and
 * the meaning of our words stay ours; what we lack is added.
 */
final class PackMerge {
    /** Who we are and the money our assembly voted come from nobody else. */
    private static final Set<String> OURS = Set.of("authority.yaml", "envelopes.yaml");

    private PackMerge() {}

    static SortedMap<String, String> of(Map<String, String> ours, Map<String, String> received) {
        var merged = new TreeMap<>(ours);
        received.forEach((name, text) -> {
            if (!OURS.contains(name)) merged.put(name, ours.containsKey(name) ? merged(name, ours.get(name), text) : text);
        });
        return merged;
    }

    /** Words that mean something else here: nobody can tell which was meant. */
    static List<PackProblem> conflicts(Pack ours, Pack received) {
        var file = "vocabulary.yaml";
        var known = ours.file(file).map(root -> root.map("terms")).orElse(Map.of());
        var found = new ArrayList<PackProblem>();
        received.file(file).map(root -> root.map("terms")).orElse(Map.of()).forEach((name, term) -> {
            if (known.containsKey(name) && !meaning(known.get(name).plain()).equals(meaning(term.plain()))) {
                found.add(new PackProblem(file, term.line(), "le terme « %s » a ici un autre type ou d’autres choix : donnez-lui un autre nom".formatted(name)));
            }
        });
        return found;
    }

    private static List<Object> meaning(Map<String, Object> term) {
        return List.of(term.getOrDefault("type", ""), map(term.get("options")).keySet(), term.getOrDefault("several", false));
    }

    private static String merged(String name, String ours, String received) {
        if (name.startsWith("regulations/")) return ours;
        if (name.equals("letters.yaml")) return named(ours, received, "letters", true);
        if (name.equals("vocabulary.yaml")) return named(ours, received, "terms", false);
        return name.equals("teams.yaml") ? listed(ours, received, "teams") : received;
    }

    private static String named(String ours, String received, String field, boolean theirsWin) {
        var known = new LinkedHashMap<String, Object>(map(map(ours).get(field)));
        var others = map(map(received).get(field));
        if (others.isEmpty()) return received;
        var more = false;
        for (var each : others.entrySet()) {
            if (known.containsKey(each.getKey()) && (!theirsWin || known.get(each.getKey()).equals(each.getValue()))) continue;
            known.put(each.getKey(), each.getValue());
            more = true;
        }
        return more ? PackFiles.yaml(Map.of(field, known)) : ours;
    }

    private static String listed(String ours, String received, String field) {
        var all = new ArrayList<Object>(list(map(ours).get(field)));
        var known = all.stream().map(each -> map(each).get("slug")).toList();
        var others = list(map(received).get(field)).stream().filter(each -> !known.contains(map(each).get("slug"))).toList();
        if (others.isEmpty()) return list(map(received).get(field)).isEmpty() ? received : ours;
        all.addAll(others);
        return PackFiles.yaml(Map.of(field, all));
    }

    /** Empty when it cannot be read: the check tells why, with the line. */
    private static Map<String, Object> map(String yaml) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            return map((Object) new Yaml(new SafeConstructor(options)).load(yaml));
        } catch (YAMLException unreadable) {
            return Map.of();
        }
    }

    private static Map<String, Object> map(Object value) {
        var found = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> fields) fields.forEach((key, each) -> found.put(String.valueOf(key), each));
        return found;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> items ? items : List.of();
    }
}
