package fr.levain.records;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RecordSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        if (!event.equals("RecordKept")) return Optional.empty();
        var answers = French.plural(facts.get("count") instanceof Number count ? count.longValue() : 0, "réponse", "réponses");
        var dossier = String.valueOf(facts.getOrDefault("dossier", ""));
        return Optional.of(dossier.isEmpty()
                ? "La fiche de la structure a été mise à jour : %s.".formatted(answers)
                : "%s du dossier %s gardées dans la fiche de la structure.".formatted(answers, dossier));
    }
}
