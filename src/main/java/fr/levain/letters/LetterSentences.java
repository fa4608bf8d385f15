package fr.levain.letters;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class LetterSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return event.equals("LetterRendered") ? Optional.of("Courrier établi.") : Optional.empty();
    }
}
