package fr.levain.deliverables;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DeliverableSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "DeliverableFiled" -> Optional.of("%s : déposé.".formatted(facts.get("label")));
            case "DeliverableSentBack" -> Optional.of("%s : à reprendre.".formatted(facts.get("label")));
            case "DeliverableAccepted" -> Optional.of("%s : accepté.".formatted(facts.get("label")));
            default -> Optional.empty();
        };
    }
}
