package fr.levain.opinions;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Facts hold no name: who was asked is told by the page of the opinions, to those who may know. */
@Component
class OpinionSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "OpinionAsked" -> Optional.of("Un avis est demandé.");
            case "OpinionLinkSent" -> Optional.of("Le lien d’une demande d’avis est renvoyé.");
            case "OpinionProlonged" -> Optional.of("Le délai d’un avis est prolongé.");
            case "OpinionWithdrawn" -> Optional.of("Une demande d’avis est retirée avant réponse.");
            case "OpinionHidden" -> Optional.of("Un avis reçu est écarté ; il est gardé.");
            case "OpinionOpened" -> Optional.of("Une personne consultée déclare n’avoir pas de conflit d’intérêts.");
            case "OpinionRecused" -> Optional.of("Une personne consultée se déporte : conflit d’intérêts déclaré.");
            case "OpinionDeclined" -> Optional.of("Une personne consultée décline.");
            case "OpinionReceived" -> Optional.of("Un avis est reçu.");
            case "OpinionSilent" -> Optional.of("Le délai d’un avis est passé : réputé sans observation.");
            case "OpinionCodeSent" -> Optional.of("Un code part à l’adresse d’une personne consultée.");
            case "OpinionReminded" -> Optional.of("Une personne consultée est relancée.");
            default -> Optional.empty();
        };
    }
}
