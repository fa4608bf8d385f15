package fr.levain.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A kind of document that forms and calls ask for: a choice of the authority.
 *
 * @param code shared by forms and calls, e.g. {@code COMPTES}
 * @param reason why it is asked
 * @param example what a good one looks like
 * @param due unless the call says otherwise
 * @param comesLater whether it may be announced for a day, when it does not exist yet
 */
public record PieceType(
        String code,
        String label,
        String reason,
        String example,
        Due due,
        Optional<Validity> validity,
        boolean comesLater,
        String source,
        boolean assumption) {
    /** D8: without the first the dossier cannot be examined; the second may come until the award takes effect. */
    public enum Due {
        INDISPENSABLE("Indispensable à l’instruction"),
        BEFORE_EFFECT("Exigible avant effet");

        private final String label;

        Due(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param dated what the date it bears is called, e.g. « Date de l’extrait » */
    public record Validity(int months, String dated) {
        /** The first day it counts no more. */
        public LocalDate until(LocalDate day) {
            return day.plusMonths(months);
        }

        public boolean isOver(LocalDate day, LocalDate today) {
            return !today.isBefore(until(day));
        }
    }

    /** The first day a document of that date counts no more; empty when it does not go stale. */
    public Optional<LocalDate> until(Optional<LocalDate> dated) {
        return validity.flatMap(rule -> dated.map(rule::until));
    }
}
