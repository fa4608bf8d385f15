package fr.levain.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the officer looks for. It lives in the address, so that a view can be kept, sent, and gone back to.
 *
 * @param officer {@code moi}, {@code personne}, or empty for all
 * @param deadline days left before silence becomes a refusal: {@code depasse}, {@code 5}, {@code 15}, {@code 30}, or empty
 */
public record Filters(
        String text, String status, String team, String department, String officer, String call, String deadline, Sort sort) {
    public enum Sort {
        RECEIVED("recu", "Dernier reçu"),
        REJECTION("echeance", "Échéance la plus proche"),
        REQUESTED("montant", "Montant demandé"),
        HOLDER("porteur", "Nom du porteur");

        private final String word;
        private final String label;

        Sort(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        static Sort of(String word) {
            for (var sort : values()) if (sort.word.equals(word)) return sort;
            return RECEIVED;
        }
    }

    public static Filters none() {
        return from(Map.of());
    }

    public static Filters from(Map<String, String> query) {
        return new Filters(
                word(query, "q"), word(query, "etape"), word(query, "equipe"), word(query, "departement"),
                word(query, "agent"), word(query, "appel"), word(query, "delai"), Sort.of(word(query, "tri")));
    }

    private static String word(Map<String, String> query, String name) {
        var value = query.getOrDefault(name, "").strip();
        return value.length() > 200 ? value.substring(0, 200) : value;
    }

    public boolean isEmpty() {
        return asMap().keySet().stream().allMatch("tri"::equals);
    }

    /** Without its question mark; empty when nothing is looked for. */
    public String query() {
        return asMap().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** An address that keeps these filters. */
    public String address(String path, String... more) {
        var query = new StringBuilder(query());
        for (int i = 0; i < more.length; i += 2) {
            if (!query.isEmpty()) query.append('&');
            query.append(more[i]).append('=').append(URLEncoder.encode(more[i + 1], StandardCharsets.UTF_8));
        }
        return query.isEmpty() ? path : path + "?" + query;
    }

    private Map<String, String> asMap() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", text);
        all.put("etape", status);
        all.put("equipe", team);
        all.put("departement", department);
        all.put("agent", officer);
        all.put("appel", call);
        all.put("delai", deadline);
        all.put("tri", sort == Sort.RECEIVED ? "" : sort.word());
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
