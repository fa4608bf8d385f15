package fr.levain.decisions;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DecisionChangeSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "EvidenceFrozen" -> "Ce qui fonde la décision est figé (empreinte %.12s…).".formatted(facts.get("digest"));
            case "DecisionCorrected" -> "%s : %s.".formatted(label(facts), facts.get("what"));
            case "DecisionTakenBack" -> label(facts) + (String.valueOf(facts.get("act")).isEmpty() ? "." : " par l’acte %s.".formatted(facts.get("act")));
            case "ChangeNotified" -> "%s : le porteur en a connaissance le %s.".formatted(label(facts), French.day(LocalDate.parse(String.valueOf(facts.get("on")))));
            case "HearingOpened" -> "Des observations sont demandées au bénéficiaire avant un retrait, jusqu’au %s.".formatted(
                    French.day(LocalDate.parse(String.valueOf(facts.get("until")))));
            case "HearingAnswered" -> "Le bénéficiaire a présenté ses observations.";
            case "HearingClosed" -> "Le retrait envisagé est abandonné.";
            default -> null;
        });
    }

    private static String label(Map<String, Object> facts) {
        return DecisionChange.Kind.valueOf(String.valueOf(facts.get("kind"))).label();
    }
}
