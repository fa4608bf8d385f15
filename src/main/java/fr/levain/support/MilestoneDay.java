package fr.levain.support;

import java.time.LocalDate;
import java.util.Optional;

/** A milestone of the programme, for one project. @param code of the programme */
public record MilestoneDay(String code, Optional<LocalDate> dueOn, Optional<LocalDate> reachedOn) {
    public boolean isLate(LocalDate today) {
        return reachedOn.isEmpty() && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }
}
