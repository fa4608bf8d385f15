package fr.levain.directory.web;

import fr.levain.kernel.CommuneCode;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A commune typed by its name, its postal code or its INSEE code, with or without script. */
@Component
class CommuneTyped {
    record Reading(Optional<CommuneCode> found, Optional<String> problem) {}

    private final Territories territories;

    CommuneTyped(Territories territories) {
        this.territories = territories;
    }

    /** Nothing typed is nothing wrong: the seat may lie outside the region. */
    Reading read(String typed) {
        if (typed.isEmpty()) return new Reading(Optional.empty(), Optional.empty());
        var name = typed.replaceFirst("\\s*\\((..)\\)$", "");
        var department = typed.equals(name) ? "" : typed.substring(typed.length() - 3, typed.length() - 1);
        var matches = territories.search(name, 10).stream()
                .filter(each -> department.isEmpty() || each.department().value().equals(department))
                .toList();
        var same = matches.stream().filter(each -> each.name().equalsIgnoreCase(name)).toList();
        if (same.size() == 1) return found(same.getFirst());
        if (matches.size() == 1) return found(matches.getFirst());
        if (matches.isEmpty())
            return new Reading(Optional.empty(), Optional.of("Aucune commune de la région ne porte ce nom. Corrigez-le, ou laissez vide si le siège est ailleurs."));
        var some = matches.stream().limit(5).map(Commune::label).collect(Collectors.joining(", "));
        return new Reading(Optional.empty(), Optional.of("Plusieurs communes correspondent. Recopiez la vôtre : %s.".formatted(some)));
    }

    private static Reading found(Commune commune) {
        return new Reading(Optional.of(commune.code()), Optional.empty());
    }
}
