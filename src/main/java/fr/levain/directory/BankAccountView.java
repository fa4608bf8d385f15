package fr.levain.directory;

import fr.levain.kernel.Bic;
import java.time.Instant;
import java.util.Optional;

/** @param maskedIban {@code FR76 •••• 0189} */
public record BankAccountView(BankAccountId id, OrganisationId organisation, String holder, String maskedIban, Optional<Bic> bic, Instant addedAt) {}
