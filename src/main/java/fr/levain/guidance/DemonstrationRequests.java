package fr.levain.guidance;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.UuidV7;
import fr.levain.territory.Territories;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented requests: some wait for the invented advisers, one found nobody. */
@Component
class DemonstrationRequests implements DemonstrationData {
    private static final Caller BY = new Caller.System("demonstration");

    private final OrientationRequests requests;
    private final Territories territories;

    DemonstrationRequests(OrientationRequests requests, Territories territories) {
        this.requests = requests;
        this.territories = territories;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        if (requests.settings().isEmpty()) return;
        send("23096", "association", List.of("financement", "reseau"), Set.of("adi-na", "cress"), "Nour Essai (inventée)",
                "Une laverie partagée et un café associatif dans le centre de Guéret. Le local est trouvé, il manque 30 000 € pour les travaux.", now);
        send("33063", "sans_statut", List.of("idee", "modele-economique"), Set.of("atis", "adi-na"), "Sacha Essai (inventé)",
                "Réparer et louer des vélos cargos avec des jeunes du quartier. Nous sommes cinq, sans structure, et nous ne savons pas si cela peut tenir.", now);
        send("19031", "collectivite", List.of("organisation"), Set.of(), "Alix Essai (inventé)",
                "La commune veut confier une ancienne école à un collectif d’habitants et cherche comment partager les rôles.", now);
    }

    private void send(String commune, String kind, List<String> needs, Set<String> partners, String name, String words, Instant now) {
        territories.commune(commune).ifPresent(place -> requests.send(new RequestDraft(
                UuidV7.at(now), needs, place, kind, words,
                new Requester(name, name.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + ".essai@demo.levain.example", Optional.empty()),
                partners, true, Optional.empty(), List.of()), BY));
    }
}
