package fr.levain.letters;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class LetterSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "LetterRendered" -> "Courrier établi.";
            case "LetterPrinted" -> "Courrier imprimé.";
            case "LetterPosted" -> "Courrier posté le %s.".formatted(French.day(LocalDate.parse(String.valueOf(facts.get("on")))));
            case "LetterWithdrawn" -> "Courrier retiré avant d’être imprimé.";
            case "LetterPutBack" -> "Courrier remis à imprimer.";
            default -> null;
        });
    }
}
