package fr.levain.scenarios;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ScenarioSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "ScenarioSaved" -> "Un scénario%s est enregistré : %s dossier(s) retenu(s), %s.".formatted(
                    Boolean.TRUE.equals(facts.get("computed")) ? " calculé" : "", facts.get("funded"), amount(facts));
            case "PutOnReserve" -> "Le dossier entre en liste complémentaire au rang %s, pour %s.".formatted(facts.get("rank"), amount(facts));
            case "ReservePromoted" -> "De l’argent s’est libéré : %s sont mis de côté pour ce dossier. La décision reste à proposer.".formatted(amount(facts));
            case "ReserveLeft" -> "Le dossier sort de la liste complémentaire.";
            default -> null;
        });
    }

    private static String amount(Map<String, Object> facts) {
        return facts.get("cents") instanceof Number cents ? Euros.ofCents(cents.longValue()).toString() : "un montant";
    }
}
