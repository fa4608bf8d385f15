package fr.levain.support;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Work of a consultant whom the programme pays, for one project or for several followed in the same programme.
 *
 * @param chosenFor why this consultant
 * @param halfDays of work agreed; unknown while none is chosen
 * @param cost of the whole mission, paid by the programme
 * @param entrustedOn day the consultant was chosen
 * @param outcome what it gave; their holders read it
 * @param projects it is for
 */
public record Mission(
        UUID id, Kind kind, String subject, Optional<LocalDate> dueOn, String consultant, String chosenFor, Optional<Integer> halfDays, Optional<Euros> cost,
        Optional<LocalDate> entrustedOn, Optional<LocalDate> doneOn, String outcome, int projects) {
    public enum Kind {
        INDIVIDUAL("Ingénierie individuelle"), COLLECTIVE("Ingénierie collective");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a consultant is chosen on. */
    public record Terms(String consultant, String chosenFor, int halfDays, Euros cost) {}

    public boolean isEntrusted() {
        return entrustedOn.isPresent();
    }

    public boolean isDone() {
        return doneOn.isPresent();
    }

    public boolean isLate(LocalDate today) {
        return !isDone() && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }

    public String days() {
        return halfDays.map(Mission::days).orElse("nombre de jours non noté");
    }

    /** Of the cost, for one of the projects it is for: an equal part, to the cent below. */
    public Optional<Euros> share() {
        return cost.map(whole -> new Euros(whole.cents() / Math.max(1, projects)));
    }

    static String days(int halfDays) {
        return French.number(BigDecimal.valueOf(halfDays * 5L, 1).stripTrailingZeros()) + (halfDays < 4 ? "\u00a0jour" : "\u00a0jours");
    }
}
