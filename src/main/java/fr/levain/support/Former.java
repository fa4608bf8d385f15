package fr.levain.support;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * What was written before a correction; the team alone reads it.
 *
 * @param item what was corrected; the follow-up itself for its exit
 * @param told in words, whole
 * @param reason why it was corrected; empty when nobody said
 */
public record Former(UUID id, Corrected part, UUID item, String told, String reason, Instant at, AccountId by) {}
