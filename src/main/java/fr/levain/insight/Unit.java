package fr.levain.insight;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure is made of: records counted, or what they carry, added up or in the middle. */
public enum Unit {
    RECORDS, HOURS, CENTS, NUMBER, MEDIAN_DAYS, SHARE, OPINION;

    /** The figure of the amounts of the records, in SQL. Below the number {@code :least} of opinions, none is told: one would know whose it is. */
    String aggregate() {
        return switch (this) {
            case RECORDS -> "count(*)::numeric";
            case CENTS, NUMBER -> "coalesce(sum(amount), 0)";
            case HOURS -> "sum(amount)";
            case SHARE -> "100 * sum(amount) / nullif(sum(out_of), 0)";
            case OPINION -> "case when sum(out_of) >= :least then 100 * sum(amount) / sum(out_of) end";
            case MEDIAN_DAYS -> "(percentile_cont(0.5) within group (order by amount))::numeric";
        };
    }

    /** Whether the figure of the whole is that of its parts, added up. */
    public boolean addsUp() {
        return this == RECORDS || this == HOURS || this == CENTS || this == NUMBER;
    }

    /** As people read it. Minutes are shown as hours, cents as euros. */
    public String shown(BigDecimal value) {
        return switch (this) {
            case RECORDS -> French.number(value.longValueExact());
            case HOURS -> French.number(hours(value)) + "\u00a0h";
            case CENTS -> French.shortAmount(new Euros(value.longValueExact()));
            case NUMBER -> French.number(value.stripTrailingZeros());
            case MEDIAN_DAYS -> French.number(value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()) + "\u00a0j";
            case SHARE, OPINION -> French.number(value.setScale(0, RoundingMode.HALF_UP)) + "\u00a0%";
        };
    }

    /** What one record carries, as people read it. @param outOf how many the amount is among */
    public String shown(BigDecimal amount, BigDecimal outOf) {
        return switch (this) {
            case SHARE, OPINION -> outOf.compareTo(BigDecimal.ONE) == 0 ? amount.signum() > 0 ? "oui" : "non"
                    : French.number(amount.stripTrailingZeros()) + " sur " + French.number(outOf.stripTrailingZeros());
            case RECORDS, HOURS, CENTS, NUMBER, MEDIAN_DAYS -> shown(amount);
        };
    }

    /** In a file: a number with a comma, no unit. */
    String inFile(BigDecimal value) {
        var plain = switch (this) {
            case RECORDS, NUMBER -> value;
            case HOURS -> hours(value);
            case CENTS -> value.movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
            case MEDIAN_DAYS, SHARE, OPINION -> value.setScale(1, RoundingMode.HALF_UP);
        };
        return plain.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public String label() {
        return switch (this) {
            case RECORDS, NUMBER -> "nombre";
            case HOURS -> "heures";
            case CENTS -> "euros";
            case MEDIAN_DAYS -> "jours (médiane)";
            case SHARE, OPINION -> "pour cent";
        };
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
