package fr.levain.places.web;

import fr.levain.places.Coverage;
import fr.levain.places.PlaceSettings;
import fr.levain.territory.DrawnMap;
import fr.levain.territory.Epci;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Spaces by intercommunality, and the intercommunalities without any.
 *
 * @param known how many spaces the directory has, in words
 */
public record CoveragePage(Coverage coverage, PlaceSettings settings, DrawnMap drawing, String known) implements Page {
    /** An area of the map. @param shade from 0, none, to 3 */
    public record Shade(String path, String name, int shade) {}

    public List<Shade> shades() {
        var counts = new HashMap<String, Integer>();
        for (Epci epci : coverage.all()) counts.put(epci.siren(), coverage.count(epci));
        return drawing.areas().stream().map(area -> {
            int count = counts.getOrDefault(area.code(), 0);
            return new Shade(area.path(), area.name(), count == 0 ? 0 : count == 1 ? 1 : count < 5 ? 2 : 3);
        }).toList();
    }

    public List<Choice> kinds() {
        return settings.kinds().stream().map(kind -> Choice.of(kind.slug(), kind.name())).toList();
    }

    /** « 2 fab labs, … »: kinds found there, with how many. */
    public String told(Map<String, Integer> kinds) {
        return settings.kinds().stream().filter(kind -> kinds.containsKey(kind.slug())).map(kind -> kind.name() + " (" + kinds.get(kind.slug()) + ")").collect(Collectors.joining(", "));
    }

    public Optional<String> kind() {
        return settings.kind(coverage.kind()).map(kind -> kind.name());
    }

    public String href(Epci epci) {
        return "/espaces?" + (coverage.kind().isEmpty() ? "" : "nature=" + coverage.kind() + "&") + "epci=" + epci.siren();
    }
}
