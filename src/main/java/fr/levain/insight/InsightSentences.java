package fr.levain.insight;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class InsightSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return event.equals("ReportSent")
                ? Optional.of("Bilan %s transmis à la Région, version %s.".formatted(facts.get("year"), facts.get("version"))) : Optional.empty();
    }
}
