package fr.levain.directory;

import fr.levain.kernel.Bic;
import java.time.Instant;
import java.util.Optional;

/**
 * @param maskedIban {@code FR76 •••• 0189}
 * @param toVerify declared in a dossier and checked by nobody yet: nothing is paid to it
 */
public record BankAccountView(
        BankAccountId id, OrganisationId organisation, String holder, String maskedIban, Optional<Bic> bic, Instant addedAt, boolean toVerify) {}
