package fr.levain.insight;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure is made of: records counted, or what they carry, added up or in the middle. */
public enum Unit {
    RECORDS, HOURS, CENTS, NUMBER, MEDIAN_DAYS;

    /** The figure of the amounts of the records, in SQL. */
    String aggregate() {
        return switch (this) {
            case RECORDS -> "count(*)::numeric";
            case HOURS, CENTS, NUMBER -> "coalesce(sum(amount), 0)";
            case MEDIAN_DAYS -> "(percentile_cont(0.5) within group (order by amount))::numeric";
        };
    }

    /** As people read it. Minutes are shown as hours, cents as euros. */
    public String shown(BigDecimal value) {
        return switch (this) {
            case RECORDS -> French.number(value.longValueExact());
            case HOURS -> French.number(hours(value)) + "\u00a0h";
            case CENTS -> French.shortAmount(new Euros(value.longValueExact()));
            case NUMBER -> French.number(value.stripTrailingZeros());
            case MEDIAN_DAYS -> French.number(value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()) + "\u00a0j";
        };
    }

    /** In a file: a number with a comma, no unit. */
    String inFile(BigDecimal value) {
        var plain = switch (this) {
            case RECORDS, NUMBER -> value;
            case HOURS -> hours(value);
            case CENTS -> value.movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
            case MEDIAN_DAYS -> value.setScale(1, RoundingMode.HALF_UP);
        };
        return plain.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public String label() {
        return switch (this) {
            case RECORDS, NUMBER -> "nombre";
            case HOURS -> "heures";
            case CENTS -> "euros";
            case MEDIAN_DAYS -> "jours (médiane)";
        };
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
