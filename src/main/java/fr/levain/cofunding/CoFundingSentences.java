package fr.levain.cofunding;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CoFundingSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "FunderAdded" -> "Un autre financeur instruit ce dossier.";
            case "FunderAsked" -> "Un autre financeur est saisi de sa part.";
            case "FunderAcknowledged" -> "Un autre financeur accuse réception.";
            case "FunderRemoved" -> "Un autre financeur n’instruit plus ce dossier.";
            case "FunderReminded" -> "Un autre financeur est relancé : son vote est attendu.";
            case "FunderVoted" -> facts.get("amountInCents") instanceof Number cents && cents.longValue() > 0
                    ? "Un autre financeur vote %s.".formatted(Euros.ofCents(cents.longValue())) : "Un autre financeur n’attribue pas d’aide.";
            case "CostsSplit" -> facts.get("sharedInCents") instanceof Number cents ? "Les coûts sont répartis entre les financeurs : %s.".formatted(Euros.ofCents(cents.longValue())) : null;
            default -> null;
        });
    }
}
