package fr.levain.forms;

import fr.levain.territory.Commune;
import fr.levain.territory.Department;
import fr.levain.territory.Epci;
import fr.levain.territory.Territories;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class TerritoryPlaces implements Places {
    private final Territories territories;

    TerritoryPlaces(Territories territories) {
        this.territories = territories;
    }

    @Override
    public Optional<Value.PlaceReference> find(FieldType.PlaceKind kind, String code) {
        return switch (kind) {
            case COMMUNE -> territories.commune(code).map(TerritoryPlaces::reference);
            case EPCI -> territories.epci(code).map(TerritoryPlaces::reference);
            case DEPARTMENT -> territories.findDepartment(code).map(TerritoryPlaces::reference);
        };
    }

    @Override
    public List<Value.PlaceReference> search(FieldType.PlaceKind kind, String typed, int max) {
        return switch (kind) {
            case COMMUNE -> territories.search(typed, max).stream().map(TerritoryPlaces::reference).toList();
            case EPCI -> territories.searchEpci(typed, max).stream().map(TerritoryPlaces::reference).toList();
            case DEPARTMENT -> territories.searchDepartments(typed, max).stream().map(TerritoryPlaces::reference).toList();
        };
    }

    private static Value.PlaceReference reference(Commune commune) {
        return new Value.PlaceReference(FieldType.PlaceKind.COMMUNE, commune.code().value(), commune.name());
    }

    private static Value.PlaceReference reference(Epci epci) {
        return new Value.PlaceReference(FieldType.PlaceKind.EPCI, epci.siren(), epci.name());
    }

    private static Value.PlaceReference reference(Department department) {
        return new Value.PlaceReference(FieldType.PlaceKind.DEPARTMENT, department.code().value(), department.name());
    }
}
