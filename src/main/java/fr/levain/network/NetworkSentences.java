package fr.levain.network;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class NetworkSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "ProfilePublished" -> (said(facts, "first") ? "Fiche ajoutée à l’annuaire du réseau, avec accord (%s)." : "Fiche de l’annuaire du réseau modifiée (%s).")
                    .formatted("PUBLIC".equals(facts.get("audience")) ? "publique" : "réservée aux membres");
            case "ProfileVerified" -> "Fiche de l’annuaire du réseau dite exacte.";
            case "ProfileRevoked" -> "Accord retiré : fiche effacée de l’annuaire du réseau.";
            case "NoticePublished" -> said(facts, "first") ? "Annonce publiée dans le réseau." : "Annonce du réseau modifiée.";
            case "NoticeClosed" -> "Annonce du réseau retirée.";
            case "IntroductionAsked" -> "Mise en relation demandée.";
            case "IntroductionAccepted" -> "Mise en relation acceptée : chacun lit les coordonnées de l’autre.";
            case "IntroductionDeclined" -> "Mise en relation refusée.";
            case "IntroductionLapsed" -> "Mise en relation fermée, sans réponse.";
            case "IntroductionWithdrawn" -> "Demande de mise en relation retirée.";
            case "AbuseTold" -> "Contenu du réseau signalé à la Région.";
            case "AbuseSettled" -> said(facts, "founded") ? "Signalement fondé : contenu suspendu." : "Signalement écarté.";
            case "AuthorReadmitted" -> "Suspension levée : la personne peut de nouveau écrire dans le réseau.";
            case "CommunityJoined" -> "Le porteur accepte d’être contacté à propos de ce projet.";
            case "CommunityLeft" -> "Le porteur n’accepte plus d’être contacté à propos de ce projet.";
            case "PracticeSubmitted" -> "Fiche pratique envoyée à la Région pour relecture.";
            case "PracticeChangesAsked" -> "Modifications demandées sur la fiche pratique.";
            case "PracticePublished" -> "Fiche pratique publiée (version %s).".formatted(facts.get("version"));
            case "PracticeReopened" -> "Nouvelle version de la fiche pratique en cours d’écriture.";
            case "PracticeWithdrawn" -> "Fiche pratique retirée.";
            default -> null;
        });
    }

    private static boolean said(Map<String, Object> facts, String fact) {
        return Boolean.TRUE.equals(facts.get(fact));
    }
}
