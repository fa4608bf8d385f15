package fr.levain.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The {@code ---} block at the head of a text: one {@code name: value} a line.
 *
 * @param firstLine line of the file where the text begins, from 1
 */
record FrontMatter(Map<String, String> fields, String text, int firstLine, List<TemplateProblem> problems) {
    private static final Set<String> KNOWN = Set.of("subject", "kind", "values", "source", "assumption", "title");

    static FrontMatter of(String file) {
        var lines = file.replace("\r\n", "\n").split("\n", -1);
        var fields = new LinkedHashMap<String, String>();
        if (!lines[0].strip().equals("---")) return failed(1, "ce courrier commence par « --- », puis « subject: … »");
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].strip().equals("---")) {
                var text = String.join("\n", List.of(lines).subList(i + 1, lines.length));
                return new FrontMatter(fields, text.stripTrailing() + "\n", i + 2, List.of());
            }
            var colon = lines[i].indexOf(':');
            if (lines[i].isBlank() || lines[i].stripLeading().startsWith("#")) continue;
            if (colon < 1) return failed(i + 1, "une ligne « nom: valeur » est attendue");
            var name = lines[i].substring(0, colon).strip();
            if (!KNOWN.contains(name)) return failed(i + 1, "le champ « %s » n’est pas connu".formatted(name));
            fields.put(name, lines[i].substring(colon + 1).strip().replaceAll("^[\"'](.*)[\"']$", "$1"));
        }
        return failed(1, "l’en-tête « --- » n’est pas refermé");
    }

    private static FrontMatter failed(int line, String message) {
        return new FrontMatter(Map.of(), "", 1, List.of(new TemplateProblem(line, message)));
    }
}
