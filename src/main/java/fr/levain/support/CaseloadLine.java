package fr.levain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A followed project on a list.
 *
 * @param plan without a word of the project nor of its holder once they withdrew their consent
 * @param ownKey its number in its partner's own tool; empty when none was given
 * @param nextContactOn day its adviser means to be in touch again
 * @param alerts kinds of what is late
 * @param next what is to be done first
 */
public record CaseloadLine(SupportPlan plan, String ownKey, Optional<LocalDate> nextContactOn, List<Alert.Kind> alerts, Optional<Next> next) {
    /** @param who does it */
    public record Next(String what, String who, Optional<LocalDate> dueOn) {}
}
