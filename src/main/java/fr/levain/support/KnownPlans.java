package fr.levain.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which follow-up each line of a table is about: by its number, else by the partner's own key. */
final class KnownPlans {
    private final Map<String, KnownPlan> byReference = new HashMap<>();
    private final Map<String, List<KnownPlan>> byKey = new HashMap<>();
    private final Map<String, List<KnownPlan>> byHolder = new HashMap<>();
    private final Map<UUID, KnownPlan> erased = new HashMap<>();

    KnownPlans(List<KnownPlan> plans) {
        for (var known : plans) {
            byReference.put(known.plan().reference(), known);
            known.erasedForm().ifPresent(form -> erased.put(form, known));
            if (!known.ownKey().isEmpty()) byKey.computeIfAbsent(known.ownKey(), _ -> new ArrayList<>()).add(known);
            if (known.plan().isOpen() && !known.plan().holder().email().isEmpty()) byHolder.computeIfAbsent(known.plan().holder().email(), _ -> new ArrayList<>()).add(known);
        }
    }

    /** Stands for the key of a line, and outlives it: once the follow-up it opened is erased, the same line opens nothing again. */
    static UUID form(String programme, String key) {
        return UUID.nameUUIDFromBytes((programme + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    List<SupportId> ids() {
        return byReference.values().stream().map(known -> known.plan().id()).toList();
    }

    /** Empty when the line names none that is known; what makes it impossible to say is noted. */
    Optional<KnownPlan> find(CellReading cells) {
        var reference = cells.words("numero");
        var key = cells.words("cle");
        var programme = cells.words("programme");
        if (reference.isEmpty() && key.isEmpty()) {
            cells.wrong("cle", "Indiquez le numéro du projet dans votre outil, ou son « numero » dans Levain.");
            return Optional.empty();
        }
        if (!reference.isEmpty()) {
            var known = Optional.ofNullable(byReference.get(reference));
            if (known.isEmpty()) cells.wrong("numero", "Aucun accompagnement de votre équipe ne porte le numéro « %s ».".formatted(reference));
            if (known.filter(each -> !programme.isEmpty() && !each.plan().programme().equals(programme)).isPresent())
                cells.wrong("programme", "%s est suivi dans le programme « %s ».".formatted(reference, known.get().plan().programme()));
            return known;
        }
        var found = byKey.getOrDefault(key, List.of()).stream().filter(each -> programme.isEmpty() || each.plan().programme().equals(programme)).toList();
        if (found.size() > 1) cells.wrong("programme", "Cette clé est connue dans plusieurs programmes. Écrivez lequel.");
        return found.stream().findFirst().or(() -> Optional.ofNullable(byReference.get(key))).or(() -> Optional.ofNullable(erased.get(form(programme, key))));
    }

    /** The one a line writes in; why it may not is noted. */
    Optional<KnownPlan> written(CellReading cells) {
        var found = find(cells);
        var column = cells.has("numero") ? "numero" : "cle";
        if (found.isEmpty()) {
            if (!cells.isWrong()) cells.wrong(column, "Aucun accompagnement ne porte cette clé. Importez d’abord vos projets.");
            return found;
        }
        barred(found.get()).ifPresent(why -> cells.wrong(column, why));
        return found;
    }

    /** Why nothing may be written in it, over or not. */
    static Optional<String> barred(KnownPlan known) {
        if (known.isErased()) return Optional.of("Cet accompagnement est effacé : rien ne s’y écrit plus.");
        return switch (known.plan().status()) {
            case INVITED -> Optional.of("Le porteur n’a pas encore donné son accord : rien ne s’écrit avant.");
            case SUSPENDED -> Optional.of("Le porteur a retiré son accord : rien ne s’écrit plus.");
            case DECLINED -> Optional.of("Cet accompagnement a été proposé, et n’a pas eu lieu.");
            case ACTIVE, ENDED -> known.agreed() ? Optional.empty() : Optional.of("Le porteur a retiré son accord : rien ne s’écrit plus.");
        };
    }

    /** The one that bears this key of the partner's in the programme. */
    Optional<KnownPlan> keyed(String programme, String key) {
        return byKey.getOrDefault(key, List.of()).stream().filter(each -> each.plan().programme().equals(programme)).findFirst();
    }

    /** Whoever is followed already in this programme, and has no key of the partner. */
    Optional<KnownPlan> alike(String programme, String email) {
        return byHolder.getOrDefault(email, List.of()).stream().filter(each -> each.plan().programme().equals(programme) && each.ownKey().isEmpty()).findFirst();
    }
}
