package fr.levain.catalogue;

import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** A search as people read it. */
@Component
public class SearchWords {
    private final Territories territories;

    SearchWords(Territories territories) {
        this.territories = territories;
    }

    /** « mobilité », Vous êtes : Association, Commune : Guéret (23). */
    public String of(Search search) {
        var words = new ArrayList<String>();
        if (!search.words().isEmpty()) words.add("« " + search.words() + " »");
        for (var facet : Facet.values()) search.of(facet).stream().sorted().forEach(code -> words.add(facet.label() + " : " + facet.label(code)));
        search.place().ifPresent(code -> words.add("Commune : " + territories.commune(code.value()).map(Commune::label).orElse(code.value())));
        if (search.when() != Search.When.OPEN) words.add(search.when().label());
        return words.isEmpty() ? "toutes les aides" : String.join(", ", words);
    }
}
