package fr.levain.forms;

import fr.levain.territory.Commune;
import fr.levain.territory.Department;
import fr.levain.territory.Elsewhere;
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

    @Override
    public Optional<Value.PlaceReference> named(FieldType.PlaceKind kind, String typed) {
        return kind == FieldType.PlaceKind.COMMUNE ? territories.named(typed).map(TerritoryPlaces::reference) : Places.super.named(kind, typed);
    }

    @Override
    public String unknown(FieldType.PlaceKind kind, String typed) {
        return switch (kind) {
            case COMMUNE -> territories.elsewhere(typed).map(Elsewhere::told).orElseGet(() ->
                    "Aucune commune de la région ne ressemble à « %s ». Vérifiez l’orthographe, écrivez son code postal, ou indiquez la commune voisine.".formatted(typed));
            case EPCI -> "Aucune intercommunalité de la région ne ressemble à « %s ». Écrivez un mot de son nom, par exemple « Limoges ».".formatted(typed);
            case DEPARTMENT -> "Aucun département ne commence par « %s ». Écrivez son nom ou son numéro, par exemple 23.".formatted(typed);
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
