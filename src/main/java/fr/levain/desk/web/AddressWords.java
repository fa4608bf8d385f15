package fr.levain.desk.web;

import fr.levain.desk.Filters;
import java.util.HashMap;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** What an address, or a form that is one, says: a word by name, several columns under the same. */
final class AddressWords {
    private AddressWords() {}

    static Filters filters(MultiValueMap<String, String> query) {
        var words = new HashMap<>(query.toSingleValueMap());
        words.put("colonnes", String.join(",", query.getOrDefault("colonnes", List.of())));
        return Filters.from(words);
    }

    static String first(MultiValueMap<String, String> query, String name) {
        var value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
