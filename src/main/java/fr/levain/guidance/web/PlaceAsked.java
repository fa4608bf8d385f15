package fr.levain.guidance.web;

import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The commune of a project: its code in a link, its name or postal code when typed. */
@Component
class PlaceAsked {
    record Reading(Optional<Commune> found, String problem) {}

    private final Territories territories;

    PlaceAsked(Territories territories) {
        this.territories = territories;
    }

    Optional<Commune> code(String insee) {
        return insee.length() == 5 ? territories.commune(insee) : Optional.empty();
    }

    Reading read(String typed) {
        if (typed.isBlank()) return wrong("Indiquez la commune du projet, ou la plus proche.");
        var name = typed.replaceFirst("\\s*\\((\\w{2,3})\\)$", "");
        var department = typed.equals(name) ? "" : typed.substring(typed.lastIndexOf('(') + 1, typed.length() - 1);
        var matches = territories.search(name.substring(0, Math.min(name.length(), 80)), 10).stream()
                .filter(each -> department.isEmpty() || each.department().value().equalsIgnoreCase(department))
                .toList();
        var same = matches.stream().filter(each -> each.name().equalsIgnoreCase(name)).toList();
        if (same.size() == 1) return new Reading(Optional.of(same.getFirst()), "");
        if (matches.size() == 1) return new Reading(Optional.of(matches.getFirst()), "");
        if (matches.isEmpty()) return wrong("Aucune commune de la région ne porte ce nom. Corrigez-le, ou indiquez la plus proche.");
        return wrong("Plusieurs communes correspondent. Recopiez la vôtre : %s.".formatted(choices(matches)));
    }

    private static String choices(List<Commune> matches) {
        return matches.stream().limit(5).map(Commune::label).collect(Collectors.joining(", "));
    }

    private static Reading wrong(String problem) {
        return new Reading(Optional.empty(), problem);
    }
}
