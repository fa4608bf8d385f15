package fr.levain.network;

import fr.levain.kernel.CommuneCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for in the network, as its address tells it.
 *
 * @param kept what narrows the search; what is blank is not there
 * @param near the commune from which distances count
 * @param page from 1
 */
public record NetworkQuery(Map<Key, String> kept, Optional<CommuneCode> near, int page) {
    public static final NetworkQuery ALL = new NetworkQuery(Map.of(), Optional.empty(), 1);
    /** Past it, one narrows the search instead. */
    public static final int LAST_PAGE = 20;
    private static final int LONGEST = 200;

    /** What may narrow a search, with its word in addresses. */
    public enum Key {
        WORDS("q"), KIND("genre"), THEME("theme"), NEED("besoin"), OFFER("apport"), DISCIPLINE("discipline"), DEPARTMENT("departement"), EPCI("epci");

        private final String word;

        Key(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public NetworkQuery {
        var copy = new EnumMap<Key, String>(Key.class);
        kept.forEach((key, value) -> {
            if (!value.isBlank()) copy.put(key, value);
        });
        kept = Collections.unmodifiableMap(copy);
    }

    public static NetworkQuery from(Map<String, String> typed) {
        var kept = new EnumMap<Key, String>(Key.class);
        for (var key : Key.values()) {
            var value = typed.getOrDefault(key.word(), "").strip().replace("\u0000", "");
            if (key == Key.WORDS) kept.put(key, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            else if (value.matches("[\\w-]{1,60}")) kept.put(key, value);
        }
        var page = typed.getOrDefault("page", "1");
        return new NetworkQuery(kept, CommuneCode.read(typed.getOrDefault("pres", "")), page.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1);
    }

    /** Blank when it does not narrow the search. */
    public String get(Key key) {
        return kept.getOrDefault(key, "");
    }

    public boolean has(Key key) {
        return kept.containsKey(key);
    }

    public boolean isEmpty() {
        return kept.isEmpty() && near.isEmpty();
    }

    public NetworkQuery with(Key key, String value) {
        var changed = new EnumMap<Key, String>(Key.class);
        changed.putAll(kept);
        changed.put(key, value);
        return new NetworkQuery(changed, near, 1);
    }

    public NetworkQuery without(Key key) {
        return with(key, "");
    }

    public NetworkQuery near(Optional<CommuneCode> commune) {
        return new NetworkQuery(kept, commune, 1);
    }

    public NetworkQuery at(int page) {
        return new NetworkQuery(kept, near, page);
    }

    public String address(String path) {
        var told = Stream.concat(kept.entrySet().stream().map(each -> each.getKey().word() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)),
                Stream.concat(near.stream().map(code -> "pres=" + code.value()), page > 1 ? Stream.of("page=" + page) : Stream.of())).collect(Collectors.joining("&"));
        return told.isEmpty() ? path : path + "?" + told;
    }
}
