package fr.levain.surveys;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SurveySentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "SurveyPlanned" -> "Questionnaire prévu %s mois après la sortie.".formatted(facts.get("months"));
            case "SurveySent" -> "Questionnaire envoyé, %s mois après la sortie.".formatted(facts.get("months"));
            case "SurveyAnswered" -> Boolean.TRUE.equals(facts.get("corrected")) ? "Réponses au questionnaire corrigées." : "Questionnaire rempli : %s.".formatted(answers(facts));
            case "SurveySilent" -> "Questionnaire resté sans réponse.";
            case "SurveyCancelled" -> cancelled(facts);
            case "SurveyCodeSent" -> "Code envoyé pour corriger les réponses.";
            case "EvidenceNoted" -> "Niveau de preuve noté : %s.".formatted(answers(facts));
            default -> null;
        });
    }

    private static String cancelled(Map<String, Object> facts) {
        return switch (SurveyCancelled.Why.valueOf(String.valueOf(facts.get("why")))) {
            case STOPPED -> "Le porteur ne veut plus de questionnaire.";
            case CONSENT_WITHDRAWN -> "Questionnaire annulé : le porteur a retiré son accord.";
            case NO_FUNDER -> "Questionnaire annulé : plus aucun financeur ne le demande.";
            case REOPENED -> "Questionnaire annulé : l’accompagnement reprend.";
            case DROPPED -> "Questionnaire annulé : le projet est abandonné.";
        };
    }

    private static String answers(Map<String, Object> facts) {
        return French.plural(facts.get("answers") instanceof Number number ? number.longValue() : 0, "réponse", "réponses");
    }
}
