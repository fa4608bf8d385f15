package fr.levain.desk;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DeskSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "ViewShared" -> "Une vue est partagée avec l’équipe « %s ».".formatted(facts.get("team"));
            case "SharedViewRemoved" -> "Une vue partagée est retirée.";
            default -> null;
        });
    }
}
