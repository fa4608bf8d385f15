package fr.levain.programmes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What comes next of a need, for whoever said it.
 *
 * @param by the day by which it comes; empty when nobody can say
 * @param late that day has passed
 */
public record NextStep(Kind kind, Optional<LocalDate> by, boolean late) {
    public enum Kind { READING, STUDY, SEARCH, ANSWER, SUPPORT, NONE }

    static NextStep of(CaughtNeed need, NeedSettings settings, Optional<OfferDelay> delay, LocalDate today) {
        return switch (need.status()) {
            case CAUGHT -> by(Kind.READING, Optional.of(settings.readBy(need.caughtOn())), today);
            case STUDIED -> by(Kind.STUDY, need.study().map(OpportunityStudy::until), today);
            case OPPORTUNE -> by(Kind.SEARCH, Optional.empty(), today);
            case OFFERED -> by(Kind.ANSWER, delay.map(each -> each.lastDay(need.since())), today);
            case TAKEN_UP -> by(Kind.SUPPORT, Optional.empty(), today);
            case SET_ASIDE -> by(Kind.NONE, Optional.empty(), today);
        };
    }

    private static NextStep by(Kind kind, Optional<LocalDate> day, LocalDate today) {
        return new NextStep(kind, day, day.filter(today::isAfter).isPresent());
    }
}
