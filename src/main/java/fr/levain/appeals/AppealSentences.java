package fr.levain.appeals;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AppealSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        var reference = facts.get("reference");
        return Optional.ofNullable(switch (event) {
            case "AppealFiled" -> "Le recours %s est reçu%s. Sans réponse le %s, il est rejeté.".formatted(
                    reference, Boolean.TRUE.equals(facts.get("inTime")) ? "" : " hors délai", day(facts, "silentOn"));
            case "AppealTaken" -> "Le recours %s est réexaminé par une autre personne.".formatted(reference);
            case "AppealAdmitted" -> "Le recours %s, hors délai, est examiné.".formatted(reference);
            case "AppealFoundInadmissible" -> "Le recours %s n’est pas recevable.".formatted(reference);
            case "AppealProposed" -> "Un avis est donné sur le recours %s.".formatted(reference);
            case "AppealDecided" -> "Le recours %s a une réponse (%s).".formatted(reference, facts.get("act"));
            case "AppealSilent" -> "Le recours %s est rejeté par silence le %s.".formatted(reference, day(facts, "on"));
            case "AppealWithdrawn" -> "Le recours %s est retiré.".formatted(reference);
            case "AppealAnswered" -> "La réponse au recours %s est notifiée le %s.".formatted(reference, day(facts, "on"));
            default -> null;
        });
    }

    private static String day(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof String text ? French.day(LocalDate.parse(text)) : "jour inconnu";
    }
}
