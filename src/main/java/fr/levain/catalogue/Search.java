package fr.levain.catalogue;

import fr.levain.kernel.CommuneCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What someone looks for. It lives in the address: it survives a refresh, a bookmark, a mail.
 *
 * @param words as typed
 * @param chosen codes by facet; several codes of one facet mean any of them
 * @param place the commune of the project
 * @param page from 1
 */
public record Search(String words, Map<Facet, Set<String>> chosen, Optional<CommuneCode> place, When when, int page) {
    /** Further pages would hold what nobody counts: a narrower search says more. */
    public static final int LAST_PAGE = Found.CAP / Finder.PER_PAGE;
    private static final int MOST_CODES = 20;

    public enum When {
        OPEN("", "Ouvertes aujourd’hui"), COMING("a-venir", "À venir"), ALL("toutes", "Toutes, closes comprises");

        private final String word;
        private final String label;

        When(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        static When of(String word) {
            for (var when : values()) if (when.word.equals(word)) return when;
            return OPEN;
        }
    }

    public Search {
        chosen = Map.copyOf(chosen);
    }

    public static Search everything() {
        return from(Map.of());
    }

    /** Whatever the address holds: what cannot be read is left out. */
    public static Search from(Map<String, ? extends Collection<String>> query) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var codes = new LinkedHashSet<String>();
            all(query, facet.parameter()).stream().filter(code -> code.matches("[a-z0-9_]{1,40}")).limit(MOST_CODES).forEach(codes::add);
            if (!codes.isEmpty()) chosen.put(facet, Set.copyOf(codes));
        }
        var words = first(query, "q").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return new Search(words.length() > 200 ? words.substring(0, 200) : words, chosen,
                CommuneCode.read(first(query, "commune")), When.of(first(query, "quand")), page(first(query, "page")));
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }

    private static String first(Map<String, ? extends Collection<String>> query, String name) {
        return all(query, name).stream().findFirst().orElse("");
    }

    private static List<String> all(Map<String, ? extends Collection<String>> query, String name) {
        var values = query.get(name);
        return values == null ? List.of() : values.stream().map(value -> value == null ? "" : value).toList();
    }

    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isEmpty() {
        return words.isEmpty() && chosen.isEmpty() && place.isEmpty() && when == When.OPEN;
    }

    /** Its longer words, each of which may be looked for alone; empty when there is only one. */
    public List<String> eachWord() {
        var longer = SearchTerms.words(words).stream().filter(word -> word.length() > 3).distinct().limit(4).toList();
        return longer.size() > 1 ? longer : List.of();
    }

    public Search saying(String other) {
        return new Search(other, chosen, place, when, 1);
    }

    public Search at(int otherPage) {
        return new Search(words, chosen, place, when, otherPage);
    }

    public Search in(Optional<CommuneCode> commune) {
        return new Search(words, chosen, commune, when, 1);
    }

    public Search when(When other) {
        return new Search(words, chosen, place, other, 1);
    }

    public Search without(Facet facet) {
        var less = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((each, codes) -> {
            if (each != facet) less.put(each, codes);
        });
        return new Search(words, less, place, when, 1);
    }

    public Search without(Facet facet, String code) {
        var less = new LinkedHashSet<>(of(facet));
        less.remove(code);
        return less.isEmpty() ? without(facet) : with(facet, less);
    }

    public Search with(Facet facet, Set<String> codes) {
        var more = new EnumMap<Facet, Set<String>>(Facet.class);
        more.putAll(chosen);
        more.put(facet, Set.copyOf(codes));
        return new Search(words, more, place, when, 1);
    }

    /** Always the same for the same search, so that it may be kept: without its question mark. */
    public String query() {
        var query = new StringJoiner("&");
        if (!words.isEmpty()) query.add("q=" + encoded(words));
        for (var facet : Facet.values()) of(facet).stream().sorted().forEach(code -> query.add(facet.parameter() + "=" + code));
        place.ifPresent(commune -> query.add("commune=" + commune));
        if (when != When.OPEN) query.add("quand=" + when.word());
        if (page > 1) query.add("page=" + page);
        return query.toString();
    }

    public String address(String path) {
        return query().isEmpty() ? path : path + "?" + query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
