package fr.levain.catalogue.web;

import fr.levain.catalogue.CorrectedListing;
import fr.levain.catalogue.Facet;
import fr.levain.catalogue.ListingCorrection;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * An imported aid to correct.
 *
 * @param typed what the inputs hold: what is kept, or what was just sent
 * @param conflict it changed in between: nothing was kept
 */
public record ListingEditPage(CorrectedListing aid, MultiValueMap<String, String> typed, FormErrors errors, boolean conflict) implements Page {
    /** Columns an officer may correct, in words. */
    static final Map<String, String> COLUMNS = columns();

    public String path() {
        return "/gestion/aides/fiches/" + aid.listing().slug();
    }

    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    public List<String> values(Facet facet) {
        return typed.getOrDefault(facet.parameter(), List.of());
    }

    public List<Choice> choices(Facet facet) {
        return facet.choices().entrySet().stream().map(choice -> Choice.of(choice.getKey(), choice.getValue())).toList();
    }

    /** Those kept from the next import, that may be given back. */
    public List<Choice> corrected() {
        return COLUMNS.entrySet().stream().filter(column -> aid.corrected().contains(column.getKey()))
                .map(column -> Choice.of(column.getKey(), column.getValue())).toList();
    }

    @Override
    public int status() {
        return conflict ? 409 : errors.isEmpty() ? 200 : 422;
    }

    static MultiValueMap<String, String> typed(ListingCorrection content) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("titre", content.title());
        typed.add("resume", content.summary());
        typed.add("taux", content.rate());
        typed.add("plafond", content.ceiling());
        typed.add("cloture", content.closesOn().map(Object::toString).orElse(""));
        typed.add("lien", content.link());
        typed.addAll(Facet.THEME.parameter(), List.copyOf(content.themes()));
        typed.addAll(Facet.HOLDER.parameter(), List.copyOf(content.holderKinds()));
        if (content.visible()) typed.add("visible", "oui");
        return typed;
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("title", "Titre");
        columns.put("summary", "Résumé");
        columns.put("rate", "Taux");
        columns.put("ceiling", "Plafond");
        columns.put("closes_at", "Dernier jour pour demander");
        columns.put("link", "Lien");
        columns.put("themes", "Thèmes");
        columns.put("holder_kinds", "Pour qui");
        return columns;
    }
}
