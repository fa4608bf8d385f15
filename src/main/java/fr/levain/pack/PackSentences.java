package fr.levain.pack;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class PackSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return event.equals("PackLoaded") ? Optional.of("La politique de l’autorité est chargée.") : Optional.empty();
    }
}
