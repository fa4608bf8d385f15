package fr.levain.stateaid;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StateAidSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        switch (event) {
            case "UndertakingsLinked" -> {
                var both = "%s et %s".formatted(told(facts.get("one")), told(facts.get("other")));
                return Optional.of("MERGER".equals(facts.get("tie"))
                        ? "Fusion : %s, leurs aides s’additionnent.".formatted(both) : "Entreprise unique : %s comptent ensemble.".formatted(both));
            }
            case "UndertakingsUnlinked" -> {
                return Optional.of("Entreprise unique : %s et %s ne comptent plus ensemble depuis le %s.".formatted(
                        told(facts.get("one")), told(facts.get("other")), French.day(LocalDate.parse(String.valueOf(facts.get("until"))))));
            }
            case "UndertakingSplit" -> {
                return Optional.of("Scission : %s aide(s) de %s comptent pour les structures qui en sont issues.".formatted(
                        facts.get("entries"), told(facts.get("original"))));
            }
            default -> {}
        }
        if (event.equals("AidTakenBack")) return Optional.of("L’aide retirée quitte le registre des aides d’État.");
        if (!event.equals("AidRecorded") || !(facts.get("cents") instanceof Number cents)) return Optional.empty();
        var amount = new Euros(cents.longValue());
        var basis = Basis.valueOf(String.valueOf(facts.get("basis"))).label();
        return Optional.of(Boolean.TRUE.equals(facts.get("declared"))
                ? "Le porteur a déclaré une aide de %s (%s).".formatted(amount, basis)
                : "Une aide de %s a été inscrite au registre (%s).".formatted(amount, basis));
    }

    private static String told(Object key) {
        return new Undertaking(String.valueOf(key)).told();
    }
}
