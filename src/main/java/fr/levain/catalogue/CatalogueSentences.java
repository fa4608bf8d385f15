package fr.levain.catalogue;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CatalogueSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "AidsImported" -> Optional.of("Aides d’autres financeurs importées : %s nouvelles, %s modifiées, %s lignes refusées."
                    .formatted(facts.get("added"), facts.get("changed"), facts.get("refused")));
            case "ListingEdited" -> Optional.of("Fiche d’aide corrigée à la main.");
            case "AlertConfirmed" -> Optional.of("Alerte sur les aides confirmée par son destinataire.");
            case "AlertStopped" -> Optional.of("Alerte sur les aides arrêtée par son destinataire.");
            default -> Optional.empty();
        };
    }
}
