package fr.levain.places.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Role;
import fr.levain.places.PlaceQuery;
import fr.levain.places.Places;
import fr.levain.territory.Commune;
import fr.levain.territory.Elsewhere;
import fr.levain.territory.Epci;
import fr.levain.territory.MapBackground;
import fr.levain.territory.MapDrawings;
import fr.levain.territory.MarkedMap;
import fr.levain.territory.Territories;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory, its map, its sheets. */
@Controller
@OpenToAll
class PlacesController {
    private static final int SAME_NAME = 8;

    private final Places places;
    private final Territories territories;
    private final MapDrawings drawings;
    private final MapBackground background;
    private final Clock clock;

    PlacesController(Places places, Territories territories, MapDrawings drawings, MapBackground background, Clock clock) {
        this.places = places;
        this.territories = territories;
        this.drawings = drawings;
        this.background = background;
        this.clock = clock;
    }

    /** @param typed the name of a commune: one that only one bears becomes its code, in the address */
    @GetMapping("/espaces")
    View find(@RequestParam Map<String, String> asked, @RequestParam(name = "autour", defaultValue = "") String typed) {
        var query = PlaceQuery.from(asked);
        var name = typed.strip().length() > 80 ? typed.strip().substring(0, 80) : typed.strip();
        var same = name.isEmpty() ? List.<Commune>of() : territories.search(name, SAME_NAME);
        var only = only(name, same);
        if (only.isPresent()) return new Redirect(query.near(Optional.of(only.get().code())).address(PlacesPage.PATH) + "#resultats");
        var elsewhere = name.isEmpty() || !same.isEmpty() ? Optional.<Elsewhere>empty() : territories.elsewhere(name);
        var epci = query.epci().isEmpty() ? Optional.<Epci>empty() : territories.epci(query.epci());
        return new PlacesPage(places.find(query), places.settings(), territories.departments(), epci, query.near().flatMap(code -> territories.commune(code.value())),
                name, same, elsewhere, map(query, epci), today());
    }

    @GetMapping("/espaces/{slug}")
    View sheet(@PathVariable String slug, @RequestParam(name = "merci", defaultValue = "") String thanks, Caller caller) {
        var detail = places.detail(slug);
        var drawing = drawings.department(detail.place().department(), MarkedMap.WIDTH);
        return new PlacePage(detail, places.settings(), drawing, background.of(drawing.frame()), caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR), thanks);
    }

    @GetMapping("/espaces/couverture")
    View coverage(@RequestParam(name = "nature", defaultValue = "") String kind) {
        return new CoveragePage(places.coverage(kind), places.settings(), drawings.intercommunalities(MarkedMap.WIDTH), places.find(PlaceQuery.ALL).count());
    }

    private MarkedMap map(PlaceQuery query, Optional<Epci> epci) {
        var near = query.near().flatMap(code -> territories.commune(code.value()));
        // near a commune, its surroundings; else what was chosen
        var shown = near.isPresent() && query.epci().isEmpty() && query.department().isEmpty() ? query.in(near.get().department().value()) : query;
        boolean byEpci = shown.department().isEmpty() && shown.epci().isEmpty();
        var drawing = epci.isPresent() ? drawings.intercommunality(query.epci(), MarkedMap.WIDTH)
                : byEpci ? drawings.departments(MarkedMap.WIDTH) : drawings.department(shown.department(), MarkedMap.WIDTH);
        return PlaceMap.of(drawing, places.map(shown), query, byEpci, background.of(drawing.frame()), byEpci ? "Carte de la région" : "Carte du territoire choisi");
    }

    /** A name that leads to one commune only. One that a typing error separates from it is offered, not chosen. */
    private Optional<Commune> only(String name, List<Commune> same) {
        if (name.isEmpty()) return Optional.empty();
        return territories.named(name).or(() -> same.size() == 1 && (same.getFirst().isNamedLike(name) || same.getFirst().postalCodes().contains(name))
                ? Optional.of(same.getFirst()) : Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
