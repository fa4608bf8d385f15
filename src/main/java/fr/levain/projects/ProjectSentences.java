package fr.levain.projects;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ProjectSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "ProjectOpened" -> Optional.of("Le projet a été ouvert.");
            case "ProjectRenamed" -> Optional.of("Le projet a changé de titre.");
            case "ProjectChangedHands" -> Optional.of("Le projet est porté par une autre structure.");
            default -> Optional.empty();
        };
    }
}
