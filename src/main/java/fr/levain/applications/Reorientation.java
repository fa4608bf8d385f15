package fr.levain.applications;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Another call the service proposes for a dossier. Without an answer by {@code due}, nothing changes. */
public record Reorientation(
        UUID id, ApplicationId application, String call, String callTitle, String reason, Instant proposedAt, AccountId proposedBy,
        LocalDate due) {}
