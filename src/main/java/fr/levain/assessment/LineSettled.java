package fr.levain.assessment;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer kept of a line of a budget, one day. Nothing is written over: the last one counts, those before are its
 * history.
 *
 * @param asked the amount of the line that day
 * @param computed what the rules kept of it that day
 * @param reason the officer’s, or that of the rules they followed; empty when all of it is kept
 */
public record LineSettled(
        UUID line, String account, String label, Euros asked, Euros computed, Euros retained, String reason, Instant at, Optional<AccountId> by) {}
