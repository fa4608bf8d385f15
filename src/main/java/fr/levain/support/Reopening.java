package fr.levain.support;

import fr.levain.kernel.French;
import java.time.LocalDate;

/** Until when a follow-up that is over may go on, or have its ending corrected by its team. */
public final class Reopening {
    /** Time to see a click too many; after it the yearly figures are told. */
    public static final int DAYS = 30;

    private Reopening() {}

    /** Only what a partner ended: a follow-up its holder left stays closed. */
    public static boolean isOpen(SupportPlan plan, LocalDate today) {
        return plan.status() == SupportStatus.ENDED && plan.exit().isPresent() && plan.endedOn().filter(day -> !day.plusDays(DAYS).isBefore(today)).isPresent();
    }

    /** The last day it may. */
    public static LocalDate until(SupportPlan plan) {
        return plan.endedOn().orElseThrow().plusDays(DAYS);
    }

    static String told(SupportPlan plan) {
        return "Terminé le %s : %s.\n%s".formatted(French.day(plan.endedOn().orElseThrow()), plan.exit().orElseThrow().label(), plan.exitNote());
    }
}
