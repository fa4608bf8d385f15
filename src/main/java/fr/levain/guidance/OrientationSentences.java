package fr.levain.guidance;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OrientationSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "OrientationBegun" -> Optional.of("Description d’un projet commencée.");
            case "OrientationAnswered" -> Optional.of("Réponse donnée à une question de l’orientation.");
            case "OrientationFinished" -> Optional.of("Résultat demandé : " + French.plural(number(facts), "aide qui convient", "aides qui conviennent") + ".");
            case "OrientationSent" -> Optional.of("Lien privé envoyé par courriel.");
            case "OrientationErased" -> Optional.of("Description effacée par la personne qui détient le lien.");
            case "OrientationOpenedDossier" -> Optional.of("Dossier " + facts.get("reference") + " ouvert avec ce qui avait été dit.");
            default -> Optional.empty();
        };
    }

    private static long number(Map<String, Object> facts) {
        return facts.get("fitting") instanceof Number number ? number.longValue() : 0;
    }
}
