package fr.levain.eligibility;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What would lift every obstacle the rules found.
 *
 * @param steps what to change, all of them together; empty when waiting is enough
 * @param metFrom the first day the rules are met, when one of them only needs time
 * @param reachable false when nothing a person can do, and no near date, lifts the obstacles
 */
public record Change(List<Step> steps, Optional<LocalDate> metFrom, boolean reachable) {
    public static final Change NONE_POSSIBLE = new Change(List.of(), Optional.empty(), false);

    /** @param fromText value as people read it, {@code pas encore renseigné} when there is none */
    public record Step(String term, String label, String fromText, String toText) {}

    public Change {
        steps = List.copyOf(steps);
    }

    /** In one sentence, for the person who could do it. */
    public String told() {
        if (!reachable) return "Nous n’avons pas trouvé de changement qui suffise. Parlez-en à votre référent.";
        var what = steps.stream().map(step -> "« %s » : %s au lieu de %s".formatted(step.label(), step.toText(), step.fromText()))
                .collect(Collectors.joining(", et "));
        return RuleSentences.typeset(metFrom.map(day -> steps.isEmpty() ? "Rien à changer : les règles sont respectées à partir du %s.".formatted(French.day(day))
                        : "%s, à partir du %s.".formatted(what, French.day(day)))
                .orElse(what + "."));
    }
}
