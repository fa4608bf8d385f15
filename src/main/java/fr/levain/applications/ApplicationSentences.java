package fr.levain.applications;

import fr.levain.kernel.Euros;
import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The facts of a dossier, in French. */
@Component
class ApplicationSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(
                switch (event) {
                    case "DraftOpened" -> "Brouillon ouvert.";
                    case "PaperDossierEntered" -> "Dossier reçu sur papier le %s, cachet de la poste du %s ; saisi par le service au nom de son auteur."
                            .formatted(French.day(LocalDate.parse(String.valueOf(facts.get("receivedOn")))), French.day(LocalDate.parse(String.valueOf(facts.get("postedOn")))));
                    case "ParticipantInvited" -> "Une personne invitée " + entitlement(facts) + ".";
                    case "ParticipantJoined" -> "La personne invitée " + entitlement(facts) + " rejoint le dossier.";
                    case "InvitationDeclined" -> "Invitation refusée.";
                    case "ParticipantRemoved" -> "Une personne, ou son invitation, est retirée de l’équipe du dossier.";
                    case "SectionAssigned" -> "Une partie du dossier confiée à une personne de l’équipe.";
                    case "SectionHandedBack" -> "Une partie du dossier rendue.";
                    case "SignOffAsked" -> "Accord du représentant légal demandé.";
                    case "SignOffGiven" -> "Accord du représentant légal donné.";
                    case "SignOffRefused" -> "Accord du représentant légal non donné.";
                    case "CopiedFrom" -> "Ouvert avec les réponses du dossier " + facts.get("from") + ".";
                    case "ClosureProposed" -> "Demande restée sans réponse : clôture proposée au service.";
                    case "MessagePosted" -> Boolean.TRUE.equals(facts.get("fromService")) ? "Message du service." : "Message du porteur.";
                    case "ApplicationSubmitted" -> "Dossier déposé, accusé de réception n° " + facts.get("receipt") + ".";
                    case "PiecesRequested" -> "Pièces demandées, avant le " + due(facts) + ". Le délai de réponse du service est suspendu.";
                    case "PiecesReminded" -> "Le service rappelle les pièces attendues.";
                    case "PiecesProvided" -> "Pièces reçues. Le délai de réponse court de nouveau.";
                    case "RequestedPieceCame" -> "Pièce demandée reçue : « " + facts.get("piece") + " ».";
                    case "PiecesRequestLifted" -> "Demande de pièces close par le service : plus rien n’est attendu. Le délai de réponse court de nouveau.";
                    case "AwaitedPieceCame" -> "Pièce attendue reçue.";
                    case "ClarificationAsked" -> "Précision demandée, avant le " + due(facts) + ".";
                    case "ClarificationAnswered" -> "Précision apportée.";
                    case "ApplicationWithdrawn" -> "Dossier retiré par son auteur.";
                    case "WithdrawalAsked" -> "Retrait demandé par l’auteur du dossier.";
                    case "FoundComplete" -> "Dossier complet.";
                    case "AssessmentStarted" -> "Étude du dossier commencée.";
                    case "ApplicationProposed" -> "Proposition du service transmise.";
                    case "PutOnAgenda" -> "Dossier inscrit à l’ordre du jour.";
                    case "TakenOffAgenda" -> "Dossier retiré de l’ordre du jour.";
                    case "ApplicationClosed" -> "Dossier classé sans suite.";
                    case "FoundInadmissible" -> "Dossier déclaré irrecevable.";
                    case "ApplicationReoriented" -> "Dossier réorienté vers « " + facts.get("title") + " », suite dans le dossier " + facts.get("reference") + ".";
                    case "FollowsOn" -> "Suite du dossier " + facts.get("from") + ", reçu le " + received(facts) + " : le délai de réponse n’est pas recommencé.";
                    case "NextAidAsked" -> "Aide suivante demandée : « " + facts.get("title") + " », dossier " + facts.get("to") + ".";
                    case "ReorientationProposed" -> "Réorientation vers « " + facts.get("title") + " » proposée, réponse attendue avant le " + due(facts) + ".";
                    case "ReorientationDeclined" -> "Réorientation vers « " + facts.get("title") + " » non acceptée par l’auteur du dossier.";
                    case "ReorientationUnanswered" -> "Réorientation vers « " + facts.get("title") + " » restée sans réponse : rien ne change.";
                    case "NewTermsAccepted" -> "Nouveaux termes de l’appel acceptés : version %s au lieu de la %s.".formatted(facts.get("to"), facts.get("from"));
                    case "TermsKept" -> "Version %s de l’appel gardée, alors que la %s est publiée.".formatted(facts.get("from"), facts.get("to"));
                    case "NextPhaseInvited" -> "Invitation à la phase suivante : « " + facts.get("title") + " ».";
                    case "NextPhaseOpened" -> "Ouvert avec les réponses du dossier " + facts.get("from") + ", première phase.";
                    case "ApplicationReinstated" -> "Dossier repris, acte " + facts.get("act") + ".";
                    case "OutcomeRecorded" -> outcome(facts);
                    default -> null;
                });
    }

    private static String outcome(Map<String, Object> facts) {
        return switch (ApplicationStatus.valueOf(String.valueOf(facts.get("outcome")))) {
            case AWARDED -> "Aide votée"
                    + (facts.get("amountInCents") instanceof Number cents ? " : " + new Euros(cents.longValue()) : "") + ".";
            case REFUSED -> "Demande non retenue par le vote.";
            case DEFERRED -> "Dossier ajourné à une séance suivante.";
            case RESERVED -> "Dossier inscrit sur la liste complémentaire.";
            case DRAFT, SUBMITTED, COMPLETE, UNDER_ASSESSMENT, PROPOSED, ON_AGENDA, INADMISSIBLE, CLOSED, REORIENTED, WITHDRAWN,
                    REINSTATED -> "Résultat enregistré.";
        };
    }

    private static String entitlement(Map<String, Object> facts) {
        return switch (Entitlement.valueOf(String.valueOf(facts.get("entitlement")))) {
            case READ -> "à lire";
            case WRITE -> "à remplir le dossier";
            case SIGN -> "à donner son accord";
            case ACT -> "à agir par mandat";
        };
    }

    private static String received(Map<String, Object> facts) {
        return French.day(Instant.parse(String.valueOf(facts.get("receivedAt"))));
    }

    private static String due(Map<String, Object> facts) {
        return French.day(LocalDate.parse(String.valueOf(facts.get("due"))));
    }
}
