package fr.levain.commitments;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Facts hold no name: the page of the partners says who. */
@Component
class CommitmentSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "PartnerInvited" -> Optional.of("Un partenaire est invité à s’engager.");
            case "PartnerInvitationCancelled" -> Optional.of("L’invitation d’un partenaire est annulée.");
            case "PartnerCommitted" -> Optional.of(committed(facts));
            case "PartnerDeclined" -> Optional.of("Un partenaire décline.");
            case "CommitmentToReconfirm" -> Optional.of("Un engagement est à reconfirmer : %s depuis la signature.".formatted(
                    French.plural(((Number) facts.get("changes")).longValue(), "changement", "changements")));
            case "PartnerRemoved" -> Optional.of(Boolean.TRUE.equals(facts.get("committed"))
                    ? "Un partenaire engagé n’est plus dans le dossier. Sa signature est gardée."
                    : "Un partenaire invité n’est plus dans le dossier.");
            case "PartnerRestored" -> Optional.of("Un partenaire est de nouveau dans le dossier.");
            case "CorrectionProposed" -> Optional.of("Un partenaire propose une correction.");
            case "CorrectionAccepted" -> Optional.of("La correction d’un partenaire est acceptée.");
            case "CorrectionForwarded" -> Optional.of("La correction d’un partenaire est transmise au service.");
            case "CorrectionRefused" -> Optional.of("La correction d’un partenaire n’est pas reprise.");
            case "CommitmentCodeSent" -> Optional.of("Un code part à l’adresse d’un partenaire.");
            default -> Optional.empty();
        };
    }

    private static String committed(Map<String, Object> facts) {
        if (Boolean.TRUE.equals(facts.get("stands"))) return "Le dossier redit ce qu’un partenaire a signé : son engagement vaut de nouveau.";
        return switch (EvidenceKind.valueOf(String.valueOf(facts.get("kind")))) {
            case SIGNATURE -> "Un partenaire s’engage : signature électronique.";
            case LETTER -> "Un partenaire s’engage : lettre jointe.";
            case ATTESTATION -> "Un collectif d’usagers atteste son engagement.";
        };
    }
}
