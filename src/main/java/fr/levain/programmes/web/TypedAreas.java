package fr.levain.programmes.web;

import fr.levain.programmes.Area;
import fr.levain.territory.Commune;
import fr.levain.territory.Department;
import fr.levain.territory.Epci;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Territories as people type them: a commune or an intercommunality of the region, by its name. */
@Component
class TypedAreas {
    /** Names proposed for one that leads to none, or to several. */
    private static final int PROPOSED = 4;

    private final Territories territories;

    TypedAreas(Territories territories) {
        this.territories = territories;
    }

    List<Choice> departments() {
        return territories.departments().stream().map(each -> Choice.of(each.code().value(), each.label())).toList();
    }

    Optional<Area> department(String code) {
        return territories.findDepartment(code).map(TypedAreas::of);
    }

    /** The one commune, or the one intercommunality, so named. */
    Optional<Area> find(String typed) {
        var commune = territories.named(typed).map(TypedAreas::of);
        if (commune.isPresent()) return commune;
        var alike = territories.searchEpci(typed, PROPOSED);
        var same = alike.stream().filter(each -> each.name().equalsIgnoreCase(typed.strip())).toList();
        return (same.size() == 1 ? same : alike).size() == 1 ? Optional.of(of((same.size() == 1 ? same : alike).getFirst())) : Optional.empty();
    }

    /** What to say of a name that {@link #find} does not find. */
    String refused(String typed) {
        var proposed = Stream.concat(territories.search(typed, PROPOSED).stream().map(Commune::label), territories.searchEpci(typed, PROPOSED).stream().map(Epci::name)).limit(PROPOSED).toList();
        return proposed.isEmpty() ? "« %s » n’est ni une commune ni une intercommunalité de la région. Vérifiez son nom.".formatted(typed)
                : "« %s » n’est pas assez précis. Écrivez par exemple : %s.".formatted(typed, String.join(", ", proposed));
    }

    private static Area of(Department department) {
        return new Area(Area.Kind.DEPARTMENT, department.code().value(), department.label(), List.of(department.code().value()));
    }

    private static Area of(Epci epci) {
        return new Area(Area.Kind.INTERCOMMUNALITY, epci.siren(), epci.name(), epci.departments());
    }

    private static Area of(Commune commune) {
        return new Area(Area.Kind.COMMUNE, commune.code().value(), commune.label(), List.of(commune.department().value()));
    }
}
