package fr.levain.catalogue;

import fr.levain.kernel.French;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often news of a search are sent: in the morning, each day or each Monday. */
public enum Rhythm {
    DAILY("Chaque jour, s’il y a du nouveau"), WEEKLY("Chaque lundi, s’il y a du nouveau");

    static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The first morning after this instant. */
    Instant after(Instant now) {
        var here = ZonedDateTime.ofInstant(now, French.PARIS);
        var day = here.toLocalTime().isBefore(MORNING) ? here.toLocalDate() : here.toLocalDate().plusDays(1);
        if (this == WEEKLY) day = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return day.atTime(MORNING).atZone(French.PARIS).toInstant();
    }
}
