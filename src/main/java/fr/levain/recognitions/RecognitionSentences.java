package fr.levain.recognitions;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RecognitionSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "RecognitionGranted" -> Optional.of("Le projet est reconnu « projet socialement innovant » (attestation %s, délibération %s).".formatted(facts.get("number"), facts.get("act")));
            case "RecognitionWithdrawn" -> Optional.of("La reconnaissance %s est retirée (délibération %s).".formatted(facts.get("number"), facts.get("act")));
            default -> Optional.empty();
        };
    }
}
