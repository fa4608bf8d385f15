package fr.levain.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the tax administration certifies that a legal unit is up to date.
 *
 * @param on day of the certificate; empty when there is none
 */
public record TaxCertificate(Status status, Optional<LocalDate> on) {
    /** NOT_DELIVERED: the unit is unknown to it, or is not up to date: it does not say which. NOT_ASKED: this register cannot. */
    public enum Status { DELIVERED, NOT_DELIVERED, NOT_ASKED, NO_ANSWER }

    public static final TaxCertificate NOT_ASKED = new TaxCertificate(Status.NOT_ASKED, Optional.empty());
}
