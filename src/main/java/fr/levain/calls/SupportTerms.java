package fr.levain.calls;

import fr.levain.kernel.French;
import java.util.Optional;

/**
 * The accompaniment a call pays for or asks for.
 *
 * @param by the structure that gives it; empty when the holder names one in the dossier
 */
public record SupportTerms(int fewestMonths, int mostMonths, Optional<String> by) {
    /** Months of the longest accompaniment a call may tell. */
    public static final int LONGEST = 60;

    public static boolean holds(int fewest, int most) {
        return fewest >= 1 && fewest <= most && most <= LONGEST;
    }

    /** {@code de 6 à 12 mois}. */
    public String duration() {
        return fewestMonths == mostMonths ? French.plural(mostMonths, "mois", "mois") : "de %d à %d\u00a0mois".formatted(fewestMonths, mostMonths);
    }

    /** {@code Accompagnement de 6 à 12 mois par la structure que vous nommez dans le dossier.} */
    public String told() {
        var how = fewestMonths == mostMonths ? "de " + duration() : duration();
        return "Accompagnement %s par %s.".formatted(how, by.orElse("la structure que vous nommez dans le dossier"));
    }
}
