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
            case "ProjectJoined" -> Optional.of("Le porteur dit que ce projet et un autre n’en font qu’un.");
            case "ProjectParted" -> Optional.of("Le porteur sépare deux projets réunis par erreur.");
            case "ProjectJoiningProposed" -> Optional.of("Une organisation propose de réunir ce projet et un autre.");
            case "ProjectJoiningDeclined" -> Optional.of("Le porteur dit que ce sont deux projets différents.");
            default -> Optional.empty();
        };
    }
}
