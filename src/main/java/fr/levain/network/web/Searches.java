package fr.levain.network.web;

import fr.levain.network.NetworkQuery;
import fr.levain.network.NetworkWords;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import fr.levain.ui.Redirect;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what is searched: a commune typed by its name becomes its code, in the address, when only one bears it. */
@Component
class Searches {
    private static final int SAME_NAME = 8;
    private static final int LONGEST = 80;

    private final Territories territories;
    private final NetworkWords words;

    Searches(Territories territories, NetworkWords words) {
        this.territories = territories;
        this.words = words;
    }

    /** The address of the search around the only commune of this name; empty when there is none, or several. */
    Optional<Redirect> around(NetworkQuery query, String typed, String path) {
        return only(cut(typed)).map(commune -> new Redirect(query.near(Optional.of(commune.code())).address(path) + "#resultats"));
    }

    SearchBox box(NetworkQuery query, String typed, String path) {
        var name = cut(typed);
        var same = name.isEmpty() ? List.<Commune>of() : territories.search(name, SAME_NAME);
        return new SearchBox(path, query, words.settings(), words.departments(), query.near().flatMap(code -> territories.commune(code.value())), name, same,
                name.isEmpty() || !same.isEmpty() ? Optional.empty() : territories.elsewhere(name));
    }

    /** A name that leads to one commune only. One that a typing error separates from it is offered, not chosen. */
    Optional<Commune> only(String name) {
        if (name.isBlank()) return Optional.empty();
        var same = territories.search(name, SAME_NAME);
        return territories.named(name).or(() -> same.size() == 1 && (same.getFirst().isNamedLike(name) || same.getFirst().postalCodes().contains(name))
                ? Optional.of(same.getFirst()) : Optional.empty());
    }

    /** Those it may be taken for. */
    List<String> like(String name) {
        return territories.search(name, 3).stream().map(Commune::label).toList();
    }

    Optional<Commune> commune(String code) {
        return territories.commune(code);
    }

    private static String cut(String typed) {
        var name = typed.strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
