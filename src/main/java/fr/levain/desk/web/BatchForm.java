package fr.levain.desk.web;

import fr.levain.desk.Filters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** What the forms of a batch carry from one to the next: the dossiers, the list they come from, what was typed. */
public record BatchForm(List<String> references, String query, Map<String, String> typed) {
    private static final String CHOICE = "agent|nature|(nom|structure|courriel)(-[2-5])?|question|echeance-(jour|mois|annee)|seance|etiquette|autre-etiquette|pourquoi";

    static BatchForm from(MultiValueMap<String, String> sent) {
        var typed = new TreeMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.matches(CHOICE) && !values.isEmpty()) typed.put(name, values.getFirst());
        });
        return new BatchForm(sent.getOrDefault("ref", List.of()), AddressWords.first(sent, "requete"), typed);
    }

    BatchForm of(List<String> others) {
        return new BatchForm(others, query, typed);
    }

    public String choice(String name) {
        return typed.getOrDefault(name, "");
    }

    public String listHref() {
        return Filters.read(query).listAddress("/instruction");
    }
}
