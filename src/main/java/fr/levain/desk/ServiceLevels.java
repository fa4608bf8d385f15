package fr.levain.desk;

import fr.levain.law.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/**
 * How long the authority gives itself for each step (pack, {@code service-levels.yaml}). They oppose nothing to anybody: the
 * days of the law are counted elsewhere.
 *
 * @param completeness working days; the other ones are calendar days
 * @param soon days before its term a step is shown as near it
 * @param alerts days before silence becomes a refusal from which the team is alerted each working morning
 */
public record ServiceLevels(
        int acknowledgement, int completeness, int assessment, int opinion, int notification, int payment, int soon, List<Integer> alerts) {
    /** Without a pack. */
    static final ServiceLevels NONE = new ServiceLevels(0, 10, 60, 21, 15, 60, 7, List.of(15, 5));

    public ServiceLevels {
        alerts = List.copyOf(alerts);
    }

    public LocalDate due(Step step, LocalDate from) {
        return switch (step) {
            case ACKNOWLEDGEMENT -> from.plusDays(acknowledgement);
            case COMPLETENESS -> WorkingDays.after(from, completeness);
            case ASSESSMENT -> from.plusDays(assessment);
            case OPINION -> from.plusDays(opinion);
            case NOTIFICATION -> from.plusDays(notification);
            case PAYMENT -> from.plusDays(payment);
        };
    }

    /** As people read it. */
    public String inWords(Step step) {
        return switch (step) {
            case ACKNOWLEDGEMENT -> acknowledgement == 0 ? "le jour même" : days(acknowledgement);
            case COMPLETENESS -> completeness + "\u00a0jours ouvrés";
            case ASSESSMENT -> days(assessment);
            case OPINION -> days(opinion);
            case NOTIFICATION -> days(notification) + " après le vote";
            case PAYMENT -> days(payment);
        };
    }

    private static String days(int days) {
        return days + "\u00a0jours";
    }
}
