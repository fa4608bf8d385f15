package fr.levain.decisions;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DecisionSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "ActRecorded" -> "La délibération %s est enregistrée, votée le %s%s.".formatted(facts.get("number"), day(facts, "votedOn"), VoteFacts.told(facts));
            case "ActCountCompleted" -> "Le décompte du vote est complété%s.".formatted(VoteFacts.told(facts));
            case "ReportMade" -> "Le rapport %s est établi, %s.".formatted(facts.get("number"), facts.get("dossiers") instanceof Number count
                    ? French.plural(count.longValue(), "dossier", "dossiers") : "ses dossiers");
            case "ApplicationReported" -> "Le dossier est proposé au vote par le rapport %s.".formatted(facts.get("number"));
            case "FeedbackReviewed" -> "Le retour au porteur est relu.";
            case "FeedbackReleased" -> "Le retour au porteur est publié.";
            case "DistributionPublished" -> "Les notes de l’appel sont publiées sans dossier reconnaissable.";
            case "EmbargoSet" -> "Les résultats sont sous embargo jusqu’au %s.".formatted(day(facts, "until"));
            case "EmbargoLifted" -> "L’embargo est levé.";
            case "OutcomeSealed" -> "Un dossier est décidé sous embargo.";
            case "FileJoined" -> "Un fichier est joint à la délibération.";
            case "ActTransmitted" -> "L’acte est transmis au préfet le %s.".formatted(day(facts, "on"));
            case "AwardGranted" -> "Une aide de %s est votée le %s%s.".formatted(amount(facts.get("amountInCents")), day(facts, "votedOn"), VoteFacts.told(facts));
            case "ApplicationRefused" -> "Un refus est voté le %s%s.".formatted(day(facts, "votedOn"), VoteFacts.told(facts));
            case "NotificationSent" -> "PORTAL".equals(facts.get("mode"))
                    ? "La lettre est mise à disposition le %s.".formatted(day(facts, "on"))
                    : "La lettre est prête à imprimer le %s.".formatted(day(facts, "on"));
            case "OpinionTold" -> "Le porteur est averti de l’avis du comité : %s.".formatted(switch (String.valueOf(facts.get("news"))) {
                case "DEFERRED" -> "dossier ajourné";
                case "REORIENTED" -> "réorientation proposée";
                default -> "liste complémentaire";
            });
            case "SilenceReasonsAsked" -> "Le porteur demande les motifs du rejet par silence, dus le %s.".formatted(day(facts, "due"));
            case "SilenceReasonsGiven" -> "Les motifs du rejet par silence sont communiqués le %s.".formatted(day(facts, "on"));
            case "DisclosureAsked" -> "Des documents du dossier sont demandés : sans réponse, ils sont refusés le %s.".formatted(day(facts, "refusedOn"));
            case "DisclosureAnswered" -> "Réponse à la demande de documents : %s.".formatted(switch (String.valueOf(facts.get("kind"))) {
                case "GIVEN" -> "communiqués";
                case "PARTLY" -> "communiqués en partie";
                default -> "refusés";
            });
            case "OutcomeNotified" -> "La décision est notifiée le %s.".formatted(day(facts, "on"));
            case "AgreementSigned" -> "La convention est signée le %s.".formatted(day(facts, "on"));
            default -> null;
        });
    }

    private static String day(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof String text ? French.day(LocalDate.parse(text)) : "jour inconnu";
    }

    private static String amount(Object cents) {
        return cents instanceof Number number ? Euros.ofCents(number.longValue()).toString() : "un montant";
    }
}
