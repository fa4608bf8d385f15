package fr.levain.consents;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ConsentSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "ConsentGiven" -> "Accord donné pour « %s ».".formatted(facts.get("recipient"));
            case "ConsentRevoked" -> "Accord retiré pour « %s ».".formatted(facts.get("recipient"));
            default -> null;
        });
    }
}
