package fr.levain.audit;

import fr.levain.audit.Entry.Head;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the first damage of one chain, and says which it is: changed, missing, moved, or rewritten after its seal. */
final class ChainCheck {
    private ChainCheck() {}

    /** @param sealed digest that a seal keeps of some positions */
    static Optional<String> firstDamage(List<Entry> chain, @Nullable Head head, Map<Long, String> sealed) {
        var previous = Entry.START;
        long expected = 1;
        for (var entry : chain) {
            if (entry.position() != expected) return Optional.of("entrée %d manquante.".formatted(expected));
            if (!entry.isIntact()) {
                var origin = originOf(entry, chain.size() + 1);
                return Optional.of(
                        origin.isPresent()
                                ? "entrée %d déplacée à la place de l’entrée %d.".formatted(origin.get(), expected)
                                : "entrée %d modifiée.".formatted(expected));
            }
            if (!entry.previous().equals(previous))
                return Optional.of("entrée %d détachée de la précédente.".formatted(expected));
            var mark = sealed.get(expected);
            if (mark != null && !mark.equals(entry.digest()))
                return Optional.of("entrée %d réécrite après son sceau.".formatted(expected));
            previous = entry.digest();
            expected++;
        }
        var lastSealed = sealed.keySet().stream().max(Long::compare).orElse(0L);
        var known = Math.max(head == null ? 0 : head.position(), lastSealed);
        if (known >= expected) return Optional.of("entrée %d manquante.".formatted(expected));
        if (head == null) return Optional.of("tête de chaîne manquante.");
        if (head.position() != expected - 1 || !head.digest().equals(previous))
            return Optional.of("tête de chaîne modifiée.");
        return Optional.empty();
    }

    /** An entry put elsewhere is still true to the place it comes from. */
    private static Optional<Long> originOf(Entry entry, int places) {
        Predicate<Long> fits = position -> new Entry(
                        entry.subject(), position, entry.at(), entry.event(), entry.by(), entry.facts(), entry.salt(),
                        entry.previous(), entry.digest())
                .isIntact();
        return java.util.stream.LongStream.rangeClosed(1, places).boxed().filter(fits).findFirst();
    }
}
