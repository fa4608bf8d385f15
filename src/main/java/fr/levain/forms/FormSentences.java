package fr.levain.forms;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class FormSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return event.equals("FormRevisionPublished")
                ? Optional.of("Formulaire « %s » publié, révision %s.".formatted(facts.get("form"), facts.get("number")))
                : Optional.empty();
    }
}
