package fr.levain.catalogue.web;

import fr.levain.catalogue.Facet;
import fr.levain.catalogue.Rhythm;
import fr.levain.catalogue.Search;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asking for news of a search. @param words the search as people read it */
public record AlertFormPage(Search search, String words, String typed, Optional<Rhythm> rhythm, FormErrors errors) implements Page {
    /** The search again, to send along. */
    public record Hidden(String name, String value) {}

    public List<Hidden> hidden() {
        var all = new ArrayList<Hidden>();
        if (!search.words().isEmpty()) all.add(new Hidden("q", search.words()));
        for (var facet : Facet.values()) search.of(facet).stream().sorted().forEach(code -> all.add(new Hidden(facet.parameter(), code)));
        search.place().ifPresent(commune -> all.add(new Hidden("commune", commune.value())));
        if (search.when() != Search.When.OPEN) all.add(new Hidden("quand", search.when().word()));
        return List.copyOf(all);
    }

    public List<Choice> rhythms() {
        return List.of(Rhythm.values()).stream().map(each -> Choice.of(each.name(), each.label())).toList();
    }

    public String back() {
        return search.address("/aides");
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
