package fr.levain.calls;

import fr.levain.kernel.EventSentences;
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
}
