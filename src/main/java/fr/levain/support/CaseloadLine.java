package fr.levain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A followed project on a list.
 *
 * @param alerts kinds of what is late
 * @param next what is to be done first
 */
public record CaseloadLine(SupportPlan plan, List<Alert.Kind> alerts, Optional<Next> next) {
    /** @param who does it */
    public record Next(String what, String who, Optional<LocalDate> dueOn) {}
}
