package fr.levain.calls;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.French;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CallSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return switch (event) {
            case "CallPublished" -> Optional.of("L’appel est publié.");
            case "CallAmended" -> Optional.of("La version %s de l’appel est publiée.".formatted(facts.get("number")));
            case "CallArchived" -> Optional.of("L’appel est clos.");
            case "CallExtended" -> Optional.of("La clôture passe du %s au %s%s.".formatted(moment(facts, "before"), moment(facts, "after"),
                    "GRACE".equals(facts.get("kind")) ? ", le service ayant été interrompu" : ""));
            case "CallWithdrawn" -> Optional.of("L’appel est retiré de la vue du public.");
            case "CallRestored" -> Optional.of("L’appel est remis en ligne.");
            case "CallActPlanned" -> Optional.of("%s le %s.".formatted(act(facts) + " est prévue", moment(facts, "due")));
            case "CallActCancelled" -> Optional.of("%s le %s est annulée.".formatted(act(facts) + " prévue", moment(facts, "due")));
            case "CallActRefused" -> Optional.of("La publication prévue n’a pas pu se faire : l’appel n’était pas complet.");
            case "CallInvited" -> Optional.of("Invitations à répondre à l’appel : %s.".formatted(facts.get("count")));
            case "InvitationRemoved" -> Optional.of("Une invitation à l’appel est retirée.");
            case "CallDraftOpened" -> Optional.of("Un brouillon de l’appel est ouvert.");
            case "CallDraftChanged" -> Optional.of("Le brouillon de l’appel est modifié : %s.".formatted(
                    CallSection.bySlug(String.valueOf(facts.get("part"))).map(CallSection::title).orElse("contenu")));
            case "CallDraftDropped" -> Optional.of("Le brouillon de l’appel est abandonné.");
            case "AssumptionConfirmed" -> Optional.of("L’hypothèse « %s » est confirmée.".formatted(facts.get("assumption")));
            case "SchemePublished" -> Optional.of("L’aide est publiée.");
            case "SchemeAmended" -> Optional.of("La version %s de l’aide est publiée.".formatted(facts.get("number")));
            case "SchemeWithdrawn" -> Optional.of("L’aide n’est plus proposée.");
            case "SchemeAssumptionConfirmed" -> Optional.of("L’hypothèse « %s » de l’aide est confirmée.".formatted(facts.get("assumption")));
            default -> Optional.empty();
        };
    }

    private static String act(Map<String, Object> facts) {
        return "WITHDRAW".equals(facts.get("act")) ? "La mise hors ligne" : "La publication";
    }

    private static String moment(Map<String, Object> facts, String name) {
        return French.moment(Instant.parse(String.valueOf(facts.get(name))));
    }
}
