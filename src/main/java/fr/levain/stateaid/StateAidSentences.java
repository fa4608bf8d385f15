package fr.levain.stateaid;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StateAidSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        if (event.equals("AidTakenBack")) return Optional.of("L’aide retirée quitte le registre des aides d’État.");
        if (!event.equals("AidRecorded") || !(facts.get("cents") instanceof Number cents)) return Optional.empty();
        var amount = new Euros(cents.longValue());
        var basis = Basis.valueOf(String.valueOf(facts.get("basis"))).label();
        return Optional.of(Boolean.TRUE.equals(facts.get("declared"))
                ? "Le porteur a déclaré une aide de %s (%s).".formatted(amount, basis)
                : "Une aide de %s a été inscrite au registre (%s).".formatted(amount, basis));
    }
}
