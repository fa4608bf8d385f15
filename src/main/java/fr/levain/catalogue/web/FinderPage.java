package fr.levain.catalogue.web;

import fr.levain.catalogue.Facet;
import fr.levain.catalogue.Found;
import fr.levain.catalogue.Search;
import fr.levain.kernel.French;
import fr.levain.territory.Commune;
import fr.levain.territory.Elsewhere;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The finder: what was asked, how many aids each choice would leave, the aids.
 *
 * @param place the commune asked, when it is known
 * @param typedPlace a name of commune that several bear, or none
 * @param samePlaces those who bear it, or one that resembles it
 * @param elsewhere where it is, when it is not in the region
 */
public record FinderPage(Found found, Optional<Commune> place, String typedPlace, List<Commune> samePlaces, Optional<Elsewhere> elsewhere, Instant now) implements Page {
    private static final String PATH = "/aides";

    /** Something to take away from the search. */
    public record Kept(String label, String href) {}

    public Search asked() {
        return found.asked();
    }

    /** Those that leave something, with how many; all of them when there are too many aids to count. */
    public List<Choice> choices(Facet facet) {
        if (!found.isCounted(facet)) return facet.choices().entrySet().stream().map(choice -> Choice.of(choice.getKey(), choice.getValue())).toList();
        return facet.choices().entrySet().stream()
                .filter(choice -> found.count(facet, choice.getKey()) > 0 || asked().of(facet).contains(choice.getKey()))
                .map(choice -> Choice.of(choice.getKey(), choice.getValue() + " (" + French.number(found.count(facet, choice.getKey())) + ")"))
                .toList();
    }

    public List<Choice> times() {
        return List.of(Search.When.values()).stream().map(when -> Choice.of(when.word(), when.label())).toList();
    }

    public List<Kept> kept() {
        var kept = new ArrayList<Kept>();
        if (!asked().words().isEmpty()) kept.add(new Kept("« " + asked().words() + " »", asked().saying("").address(PATH)));
        for (var facet : Facet.values()) asked().of(facet).stream().sorted()
                .forEach(code -> kept.add(new Kept(facet.label() + " : " + facet.label(code), asked().without(facet, code).address(PATH))));
        asked().place().ifPresent(code -> kept.add(new Kept(
                "Commune : " + place.map(Commune::label).orElse(code.value()), asked().in(Optional.empty()).address(PATH))));
        return List.copyOf(kept);
    }

    /** The same search in another commune. */
    public String in(Commune commune) {
        return asked().in(Optional.of(commune.code())).address(PATH);
    }

    public String total() {
        return found.isCapped() ? "Plus de " + French.number(Found.CAP) + " aides" : French.plural(found.total(), "aide", "aides");
    }

    public Paging paging() {
        var page = asked().page();
        return new Paging(found.hasNext() || page > 1 ? total() + ", page " + page : total(),
                page > 1 ? Optional.of(asked().at(page - 1).address(PATH)) : Optional.empty(),
                found.hasNext() ? Optional.of(asked().at(page + 1).address(PATH)) : Optional.empty());
    }

    /** The last page shown of a search too wide to be read whole. */
    public boolean isCut() {
        return found.isCapped() && asked().page() >= Search.LAST_PAGE;
    }

    /** This search elsewhere: the calendar, the feed, the iCalendar. */
    public String as(String path) {
        return asked().at(1).address(path);
    }

    public String title() {
        return asked().words().isEmpty() ? "Trouver une aide" : "Aides : " + asked().words();
    }

    public String everyTime() {
        return asked().when(Search.When.ALL).address(PATH);
    }

}
