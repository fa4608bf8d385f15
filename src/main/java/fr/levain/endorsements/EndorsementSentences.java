package fr.levain.endorsements;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class EndorsementSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "EndorsementGiven" -> Optional.of("Une organisation recommande le projet.");
            case "EndorsementTakenBack" -> Optional.of("Une organisation retire sa recommandation, qui n’était pas jointe.");
            case "EndorsementJoined" -> Optional.of("La recommandation d’une organisation est jointe au dossier.");
            case "JoinedEndorsementTakenBack" -> Optional.of("Une organisation retire la recommandation jointe au dossier.");
            case "NoteWritten" -> Optional.of("Un relecteur laisse une remarque.");
            case "NoteSettled" -> Optional.of("Une remarque de relecture est traitée.");
            default -> Optional.empty();
        };
    }
}
