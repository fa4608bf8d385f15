package fr.levain.places.web;

import fr.levain.kernel.French;
import fr.levain.places.FoundPlaces;
import fr.levain.places.PlaceKind;
import fr.levain.places.PlaceQuery;
import fr.levain.places.PlaceService;
import fr.levain.places.PlaceSettings;
import fr.levain.territory.Commune;
import fr.levain.territory.Department;
import fr.levain.territory.Elsewhere;
import fr.levain.territory.Epci;
import fr.levain.territory.MarkedMap;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory: a list, and a map that says no more than it.
 *
 * @param near the commune distances count from
 * @param typed a name of commune that several bear, or none
 * @param same those who bear it
 * @param elsewhere where it is, when it is not in the region
 */
public record PlacesPage(
        FoundPlaces found, PlaceSettings settings, List<Department> departments, Optional<Epci> epci, Optional<Commune> near, String typed, List<Commune> same,
        Optional<Elsewhere> elsewhere, MarkedMap map, LocalDate today) implements Page {
    static final String PATH = "/espaces";

    public record Kept(String label, String href) {}

    public PlaceQuery asked() {
        return found.asked();
    }

    public String title() {
        return near.map(commune -> "Espaces d’innovation près de " + commune.name())
                .or(() -> settings.kind(asked().kind()).map(kind -> "Espaces d’innovation : " + kind.name())).orElse("Espaces d’innovation");
    }

    public List<Choice> kinds() {
        return settings.kinds().stream().map(kind -> Choice.of(kind.slug(), kind.name())).toList();
    }

    public List<Choice> services() {
        return settings.services().stream().map(service -> Choice.of(service.slug(), service.name())).toList();
    }

    public List<Choice> places() {
        return departments.stream().map(department -> Choice.of(department.code().value(), department.label())).toList();
    }

    public List<Kept> kept() {
        var kept = new ArrayList<Kept>();
        if (!asked().words().isEmpty()) kept.add(new Kept("« " + asked().words() + " »", asked().saying("").address(PATH)));
        settings.kind(asked().kind()).map(PlaceKind::name).ifPresent(name -> kept.add(new Kept("Nature : " + name, asked().ofKind("").address(PATH))));
        settings.services().stream().filter(each -> each.slug().equals(asked().service())).map(PlaceService::name).findFirst()
                .ifPresent(name -> kept.add(new Kept("Service : " + name, asked().ofService("").address(PATH))));
        departments.stream().filter(each -> each.code().value().equals(asked().department())).findFirst()
                .ifPresent(each -> kept.add(new Kept("Département : " + each.label(), asked().in("").address(PATH))));
        epci.ifPresent(each -> kept.add(new Kept("Intercommunalité : " + each.name(), asked().inEpci("").address(PATH))));
        near.ifPresent(commune -> kept.add(new Kept("Près de " + commune.label(), asked().near(Optional.empty()).address(PATH))));
        return kept;
    }

    public Paging paging() {
        return new Paging(found.count() + (found.byDistance() && asked().page() > 1 ? ", page " + asked().page() : ""),
                found.previous().map(query -> query.address(PATH)), found.next().map(query -> query.address(PATH)));
    }

    /** « Fab lab, espace de travail partagé » */
    public String kindsOf(List<String> slugs) {
        return slugs.isEmpty() ? "Nature à préciser" : String.join(", ", slugs.stream().map(settings::kindName).toList());
    }

    public String in(Commune commune) {
        return asked().near(Optional.of(commune.code())).address(PATH);
    }

    public String as(String path) {
        return asked().near(Optional.empty()).address(path);
    }

    public String verified(Optional<LocalDate> day) {
        return day.map(on -> "Vérifié le " + French.day(on)).orElse("Jamais vérifié par l’espace");
    }
}
