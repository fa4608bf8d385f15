package fr.levain.guidance;

import fr.levain.consents.Consents;
import fr.levain.directory.Partners;
import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The facts of a request, in French. */
@Component
class RequestSentences implements EventSentences {
    private final Partners partners;

    RequestSentences(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "RequestSent" -> "Demande d’orientation reçue.";
            case "HandoverProposed" -> "Transmission à %s proposée à l’auteur de la demande.".formatted(partner(facts));
            case "HandoverAgreed" -> "Transmission à %s acceptée.".formatted(partner(facts));
            case "HandoverRefused" -> "Transmission à %s refusée par l’auteur de la demande.".formatted(partner(facts));
            case "HandoverClosed" -> "%s n’a plus accès à la demande.".formatted(partner(facts));
            case "RequestTaken" -> "%s prend la demande en charge.".formatted(partner(facts));
            case "RequestDeclined" -> "%s ne peut pas prendre la demande.".formatted(partner(facts));
            case "RequestPassedOn" -> "%s transmet la demande à %s.".formatted(partner(facts), named(facts.get("to")));
            case "RequestUnclaimed" -> why(String.valueOf(facts.get("why")));
            case "RequestReopened" -> "La demande est de nouveau proposée à des organisations.";
            case "RequestAnswered" -> "%s a répondu.".formatted(partner(facts));
            case "RequestWithdrawn" -> "Demande reprise par son auteur.";
            case "RequestErased" -> "Données personnelles effacées.";
            case "SatisfactionGiven" -> "L’auteur de la demande a donné son avis.";
            case "FundingFollowed" -> "Les financeurs se suivent désormais dans l’accompagnement.";
            case "FunderListed" -> "Liste des financeurs mise à jour.";
            default -> null;
        });
    }

    private static String why(String why) {
        return switch (why) {
            case "NOBODY" -> "Aucune organisation ne répond à ce besoin à cet endroit : le service de la Région s’en charge.";
            case "SILENCE" -> "Aucune organisation n’a répondu à temps : le service de la Région s’en charge.";
            case "REVOKED" -> "L’auteur a retiré son accord aux organisations : le service de la Région s’en charge.";
            default -> "Aucune organisation ne prend la demande : le service de la Région s’en charge.";
        };
    }

    private String partner(Map<String, Object> facts) {
        return named(facts.get("partner"));
    }

    private String named(Object slug) {
        return Consents.AUTHORITY.equals(slug) ? "Le service de la Région" : partners.nameOf(String.valueOf(slug));
    }
}
