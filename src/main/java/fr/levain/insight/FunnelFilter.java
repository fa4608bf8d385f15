package fr.levain.insight;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whose way is followed.
 *
 * @param partner slug; empty for each of them, and all together
 * @param year of entry; 0 for all
 * @param programme slug; empty for all
 * @param department code; empty for all
 * @param theme in words, as people tick it; empty for all, and for those who ticked none
 */
public record FunnelFilter(String partner, int year, String programme, String department, String theme) {
    public static final FunnelFilter ALL = new FunnelFilter("", 0, "", "", "");

    public FunnelFilter of(String other) {
        return new FunnelFilter(other, year, programme, department, theme);
    }

    /** Whether all those who entered in one year are followed. */
    boolean isWholeYear() {
        return year != 0 && programme.isEmpty() && department.isEmpty() && theme.isEmpty();
    }

    Instant from() {
        return new Year(year == 0 ? 1970 : year).from();
    }

    Instant to() {
        return year == 0 ? LocalDate.of(9999, 1, 1).atStartOfDay(French.PARIS).toInstant() : new Year(year).to();
    }
}
