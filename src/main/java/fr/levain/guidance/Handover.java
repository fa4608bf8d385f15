package fr.levain.guidance;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request with one partner.
 *
 * @param passedBy who passed it on; empty when its author chose this partner
 * @param account who took it, declined it or passed it on
 * @param reason why it declined, or passed it on
 */
public record Handover(
        UUID id, RequestId request, String partner, HandoverStatus status, Instant since, Optional<String> passedBy,
        Optional<Instant> sentAt, Optional<Instant> takenAt, Optional<AccountId> account, Optional<String> reason) {}
