package fr.levain.opendata;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class OpenDataSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return event.equals("PublicationCompleted")
                ? Optional.of("Période de versement indiquée pour la publication.")
                : Optional.empty();
    }
}
