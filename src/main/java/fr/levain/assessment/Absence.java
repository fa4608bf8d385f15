package fr.levain.assessment;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Days an officer is away.
 *
 * @param until last day away
 * @param deputy who gets new dossiers meanwhile, and the open ones when they are handed over
 * @param handsOver all open dossiers pass to the deputy on the first day, and come back after the last
 * @param handedAt when they passed
 */
public record Absence(
        UUID id, AccountId officer, LocalDate from, LocalDate until, AccountId deputy, boolean handsOver, Optional<Instant> handedAt) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean meets(LocalDate otherFrom, LocalDate otherUntil) {
        return !otherUntil.isBefore(from) && !otherFrom.isAfter(until);
    }
}
