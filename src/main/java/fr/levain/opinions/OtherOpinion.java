package fr.levain.opinions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Asked of the same person about another project: its title, its state and its date, nothing more. */
public record OtherOpinion(OpinionId id, String title, OpinionStatus status, LocalDate dueOn, LocalDate today) {
    public boolean isLate() {
        return status.isAwaited() && today.isAfter(dueOn);
    }

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, dueOn);
    }
}
