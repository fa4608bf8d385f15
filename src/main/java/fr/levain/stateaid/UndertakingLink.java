package fr.levain.stateaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Two legal persons that count together.
 *
 * @param since first day they do
 * @param until first day they no longer do; empty while it holds
 * @param reason what the officer saw that proves it
 * @param endReason empty while it holds
 */
public record UndertakingLink(
        UUID id, Undertaking one, Undertaking other, Tie tie, LocalDate since, Optional<LocalDate> until, String reason, String endReason) {
    public boolean mayEnd() {
        return tie.mayEnd() && until.isEmpty();
    }
}
