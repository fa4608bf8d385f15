package fr.levain.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form that was sent comes again, saying something else: what is recorded stays, what was just typed is shown and may be
 * recorded too.
 *
 * @param recorded where the first sending is read
 * @param typed all that was typed now, by field
 */
public record AlreadySentPage(String recorded, Map<String, List<String>> typed) implements Page {
    /** Codes and identifiers of the page: sent again, not shown. */
    private static final String CODE = "[A-Z][A-Z_]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public AlreadySentPage {
        typed = Map.copyOf(typed);
    }

    /** What can be read, a day in three fields as one. */
    public List<SummaryRow> rows() {
        var texts = new LinkedHashMap<String, List<String>>();
        typed.keySet().stream().sorted().forEach(name -> {
            var said = typed.get(name).stream().filter(each -> !each.isBlank() && !each.matches(CODE)).toList();
            if (said.isEmpty()) return;
            if (name.endsWith("-jour") || name.endsWith("-mois") || name.endsWith("-annee")) {
                var day = name.substring(0, name.lastIndexOf('-'));
                texts.putIfAbsent(day, List.of("%s/%s/%s".formatted(one(day + "-jour"), one(day + "-mois"), one(day + "-annee"))));
            } else texts.put(name, said);
        });
        var rows = new ArrayList<SummaryRow>();
        texts.forEach((name, said) -> rows.add(SummaryRow.of(label(name), String.join(", ", said))));
        return rows;
    }

    private String one(String name) {
        return typed.getOrDefault(name, List.of("")).getFirst();
    }

    /** « compte-rendu » reads « Compte rendu ». */
    private static String label(String name) {
        var words = name.replace('-', ' ').replace('_', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    @Override
    public int status() {
        return 409;
    }
}
