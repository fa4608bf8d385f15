package fr.levain.support;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of {@code rencontres.csv}.
 *
 * @param key of the partner's tool, or ours
 * @param minutes empty when the line says nothing of it
 * @param seenBy empty when the line says nothing of it
 */
record ImportedSession(String key, LocalDate heldOn, Optional<Integer> minutes, SupportSession.Kind kind, String summary, Optional<SupportSession.SeenBy> seenBy) {
    private static final int DAY = 1_440;

    /** @param asksHours whether the funder of the programme asks how long sessions last */
    static ImportedSession read(CellReading cells, boolean asksHours) {
        cells.needed("moyen");
        return new ImportedSession(
                cells.neededWords("rencontre"), cells.neededPastDay("date"), cells.minutes("duree", DAY, asksHours),
                cells.code("moyen", Codes.KINDS).orElse(SupportSession.Kind.MEETING), cells.neededText("compte_rendu").strip(), cells.code("lecteurs", Codes.READERS));
    }

    /** What is noted, once the line is taken. */
    SupportSession over(SupportSession noted) {
        return new SupportSession(noted.id(), heldOn, minutes.orElse(noted.minutes()), kind, sameText(noted.summary(), summary) ? noted.summary() : summary,
                seenBy.orElse(noted.seenBy()), noted.heldBy());
    }

    /** A spreadsheet ends lines in its own way. */
    private static boolean sameText(String one, String other) {
        return one.strip().lines().toList().equals(other.strip().lines().toList());
    }
}
