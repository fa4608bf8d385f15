package fr.levain.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the officer looks for, and how it is shown. It lives in the address, so that a view can be kept, sent, and gone back
 * to.
 *
 * @param waits {@code moi} for what waits for the caller, a {@link WaitsFor}, or empty
 * @param officer {@code moi}, {@code personne}, an account, or empty for all
 * @param deadline days left before silence becomes a refusal: {@code depasse}, {@code 5}, {@code 15}, {@code 30}, or empty
 * @param level a step of the levels of service that runs, and how it stands; see {@link LevelFilter}
 * @param flag {@code equipe} for those escalated to the caller's teams, {@code tous}, or empty
 */
public record Filters(
        String text, String status, String waits, String team, String department, String officer, String call, String deadline,
        String level, String flag, Set<Column> columns, Sort sort) {
    /** Where the list begins when nothing is said: all of it. */
    public static final String ALL = "vue=tous";

    public enum Sort {
        DUE("afaire", "Ce qui presse le plus"),
        RECEIVED("recu", "Dernier reçu"),
        REJECTION("echeance", "Rejet implicite le plus proche"),
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

    /** What waits for whoever looks, the most pressing first. */
    public static Filters waiting() {
        return from(Map.of("attente", "moi", "tri", Sort.DUE.word()));
    }

    public static Filters from(Map<String, String> query) {
        return new Filters(
                word(query, "q"), word(query, "etape"), word(query, "attente"), word(query, "equipe"), word(query, "departement"),
                word(query, "agent"), word(query, "appel"), word(query, "delai"), word(query, "niveau"), word(query, "signale"),
                Column.read(word(query, "colonnes")), Sort.of(word(query, "tri")));
    }

    /** Those of an address kept as text. */
    public static Filters read(String query) {
        var words = new LinkedHashMap<String, String>();
        for (var each : query.split("&")) {
            int cut = each.indexOf('=');
            if (cut > 0) words.put(each.substring(0, cut), URLDecoder.decode(each.substring(cut + 1), StandardCharsets.UTF_8));
        }
        return from(words);
    }

    private static String word(Map<String, String> query, String name) {
        var value = query.getOrDefault(name, "").strip();
        return value.length() > 200 ? value.substring(0, 200) : value;
    }

    /** Whether every dossier is shown, whatever their order and columns. */
    public boolean isEmpty() {
        return asMap().keySet().stream().allMatch(Set.of("tri", "colonnes")::contains);
    }

    public Optional<LevelFilter> levelFilter() {
        return LevelFilter.read(level);
    }

    /** Without its question mark; empty when nothing is looked for. */
    public String query() {
        return asMap().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The list itself: without filters, it says that all is wanted. */
    public String listAddress(String path) {
        return path + "?" + (query().isEmpty() ? ALL : query());
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
        all.put("attente", waits);
        all.put("equipe", team);
        all.put("departement", department);
        all.put("agent", officer);
        all.put("appel", call);
        all.put("delai", deadline);
        all.put("niveau", level);
        all.put("signale", flag);
        all.put("colonnes", Column.write(columns));
        all.put("tri", sort == Sort.RECEIVED ? "" : sort.word());
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
