package fr.levain.programmes;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ProgrammesSentences implements EventSentences {
    private final Programmes programmes;

    ProgrammesSentences(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "Admitted" -> "Entrée dans le programme « %s ».".formatted(programme(facts));
            case "CandidacyMade" -> "Candidature pour « %s ».".formatted(programme(facts));
            case "CandidacyWaits" -> "Sur la liste d’attente de « %s », rang %s.".formatted(programme(facts), facts.get("rank"));
            case "CandidacyRefused" -> "Candidature non retenue pour « %s ».".formatted(programme(facts));
            case "CandidacyWithdrawn" -> Boolean.TRUE.equals(facts.get("admitted")) ? "Place rendue dans « %s ».".formatted(programme(facts))
                    : "Candidature retirée pour « %s ».".formatted(programme(facts));
            case "CohortPrepared" -> "Promotion préparée.";
            case "CohortPublished" -> "Appel à candidatures publié.";
            case "CohortChanged" -> "Promotion modifiée : %s.".formatted(French.plural(number(facts, "places"), "place", "places"));
            case "CohortClosed" -> "Promotion close : %s.".formatted(French.plural(number(facts, "admitted"), "projet admis", "projets admis"));
            case "NeedCaught" -> "Besoin capté.";
            case "NeedStudied" -> "Étude d’opportunité commencée.";
            case "NeedStudyNoted" -> "Étude d’opportunité complétée.";
            case "NeedOpportune" -> "Étude favorable : le besoin cherche un porteur.";
            case "NeedSetAside" -> "Besoin laissé de côté.";
            case "NeedOffered" -> "Besoin proposé à un entrepreneur.";
            case "NeedOfferEnded" -> switch (NeedOfferEnded.Why.valueOf(String.valueOf(facts.get("why")))) {
                case DECLINED -> "L’entrepreneur ne reprend pas le besoin.";
                case TAKEN_BACK -> "Proposition reprise : le besoin cherche un autre porteur.";
                case SILENT -> "Proposition restée sans réponse : le besoin cherche un autre porteur.";
            };
            case "NeedTakenUp" -> "Un entrepreneur reprend le besoin.";
            case "ScoutInvited" -> "Capteur d’idées invité.";
            case "ScoutJoined" -> "Le capteur d’idées accepte.";
            case "ScoutDeclined" -> Boolean.TRUE.equals(facts.get("silent")) ? "Invitation sans réponse : le capteur d’idées est effacé." : "Le capteur d’idées ne vient pas : il est effacé.";
            case "ScoutLeft" -> switch (ScoutLeft.Why.valueOf(String.valueOf(facts.get("why")))) {
                case LEFT -> "Le capteur d’idées quitte le réseau : il est effacé.";
                case TAKEN_OFF -> "Capteur d’idées retiré du réseau, et effacé.";
                case QUIET -> "Capteur d’idées sans nouvelles : il est effacé.";
            };
            default -> null;
        });
    }

    private String programme(Map<String, Object> facts) {
        return programmes.titleOf(String.valueOf(facts.get("programme")));
    }

    private static long number(Map<String, Object> facts, String key) {
        return facts.get(key) instanceof Number number ? number.longValue() : 0;
    }
}
