package fr.levain.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What somebody typed in a form, to be read again: a day in three fields as one, without the codes the page sends for itself. */
public final class TypedRows {
    /** Codes and identifiers of the page. */
    private static final String CODE = "[A-Z][A-Z_]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private TypedRows() {}

    /** @param typed by field; those that begin with a low line are the page's own */
    public static List<SummaryRow> of(Map<String, List<String>> typed) {
        var texts = new LinkedHashMap<String, List<String>>();
        typed.keySet().stream().filter(name -> !name.startsWith("_")).sorted().forEach(name -> {
            var said = typed.get(name).stream().filter(each -> !each.isBlank() && !each.matches(CODE)).toList();
            if (said.isEmpty()) return;
            if (name.endsWith("-jour") || name.endsWith("-mois") || name.endsWith("-annee")) {
                var day = name.substring(0, name.lastIndexOf('-'));
                texts.putIfAbsent(day, List.of("%s/%s/%s".formatted(one(typed, day + "-jour"), one(typed, day + "-mois"), one(typed, day + "-annee"))));
            } else texts.put(name, said);
        });
        var rows = new ArrayList<SummaryRow>();
        texts.forEach((name, said) -> rows.add(SummaryRow.of(label(name), String.join(", ", said))));
        return rows;
    }

    private static String one(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).getFirst();
    }

    /** « compte-rendu » reads « Compte rendu ». */
    private static String label(String name) {
        var words = name.replace('-', ' ').replace('_', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
