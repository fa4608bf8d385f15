package fr.levain.envelopes;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class EnvelopeSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        if (!(facts.get("cents") instanceof Number cents)) return Optional.empty();
        var amount = new Euros(cents.longValue());
        return switch (event) {
            case "EnvelopeVoted" -> Optional.of(voted(facts, amount));
            case "EnvelopeDrawn" -> Optional.of(switch (String.valueOf(facts.get("movement"))) {
                case "RESERVED" -> "Réservation sur l’enveloppe : %s.".formatted(amount);
                case "COMMITTED" -> "Engagement sur l’enveloppe : %s.".formatted(amount);
                default -> "Paiement sur l’enveloppe : %s.".formatted(amount);
            });
            default -> Optional.empty();
        };
    }

    private static String voted(Map<String, Object> facts, Euros amount) {
        var act = String.valueOf(facts.getOrDefault("act", ""));
        return act.isEmpty() || !(facts.get("beforeCents") instanceof Number before)
                ? "L’enveloppe a été votée : %s.".formatted(amount)
                : "L’enveloppe passe de %s à %s par la délibération %s.".formatted(new Euros(before.longValue()), amount, act);
    }
}
