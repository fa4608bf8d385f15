package fr.levain.directory;

import java.time.Instant;
import java.util.Optional;

/**
 * What a public register said of an organisation, the day it was asked.
 *
 * @param asked the number asked about: a SIRET or an RNA
 * @param entry empty when the register does not know this number
 */
public record RegisterCheck(OrganisationId organisation, Instant checkedAt, String asked, Optional<RegisterEntry> entry, TaxCertificate tax) {
    /** When its first member named it: the register was asked to fill in the form, the tax administration was not. */
    static RegisterCheck atTheFirstClaim(OrganisationView organisation, RegisterEntry entry, Instant at) {
        return new RegisterCheck(organisation.id(), at, numberOf(organisation).orElse(""), Optional.of(entry), TaxCertificate.NOT_ASKED);
    }

    /** What a register is asked with, the SIRET first. */
    static Optional<String> numberOf(OrganisationView organisation) {
        return organisation.siret().map(siret -> "SIRET " + siret.spaced()).or(() -> organisation.rna().map(rna -> "RNA " + rna.value()));
    }
}
