package fr.levain.directory;

import fr.levain.kernel.AccountId;
import java.time.Instant;

/** The tie between a person and an organisation. */
public record Membership(
        OrganisationId organisation, String organisationName, AccountId account, MemberRole role, MembershipStatus status, Instant since) {}
