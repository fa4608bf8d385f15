package fr.levain.support;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A follow-up a table speaks of.
 *
 * @param ownKey its number in its partner's tool; empty when none was given
 * @param agreed whether a consent of its holder is in force
 */
record KnownPlan(SupportPlan plan, String ownKey, Optional<LocalDate> nextContactOn, boolean agreed) {}
