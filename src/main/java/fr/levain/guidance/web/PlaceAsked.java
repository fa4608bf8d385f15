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
        var asked = typed.substring(0, Math.min(typed.length(), 80));
        var named = territories.named(asked);
        if (named.isPresent()) return new Reading(named, "");
        var elsewhere = territories.elsewhere(asked);
        if (elsewhere.isPresent()) return wrong(elsewhere.get().told());
        var matches = territories.search(asked, 10);
        if (matches.isEmpty()) return wrong("Aucune commune de la région ne ressemble à ce nom. Vérifiez l’orthographe, écrivez son code postal, ou indiquez la commune voisine.");
        if (matches.size() == 1 && begins(matches.getFirst(), asked)) return new Reading(Optional.of(matches.getFirst()), "");
        return wrong((matches.size() == 1 ? "Vouliez-vous dire %s ? Recopiez ce nom." : "Plusieurs communes correspondent. Recopiez la vôtre : %s.").formatted(choices(matches)));
    }

    /** A name cut short or a postal code leads nowhere else; a name mended by us is for its author to confirm. */
    private boolean begins(Commune commune, String typed) {
        return commune.postalCodes().contains(typed.strip()) || commune.code().value().equals(typed.strip()) || commune.isNamedLike(typed);
    }

    private static String choices(List<Commune> matches) {
        return matches.stream().limit(5).map(Commune::label).collect(Collectors.joining(", "));
    }

    private static Reading wrong(String problem) {
        return new Reading(Optional.empty(), problem);
    }
}
