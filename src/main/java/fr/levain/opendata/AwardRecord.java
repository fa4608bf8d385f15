package fr.levain.opendata;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The essential data of one award to one beneficiary (arrêté du 17 novembre 2017). A date that nobody has given stays
 * empty: none is ever worked out.
 *
 * @param rank of the beneficiary among those of the award, from 1
 * @param amount of the whole award, repeated for each beneficiary
 * @param share of this beneficiary
 * @param naturalPerson never published by name (O6)
 * @param basis state-aid basis code
 * @param agreementRequired the amount made an agreement compulsory
 */
public record AwardRecord(
        UUID application,
        int rank,
        String reference,
        Grantor grantor,
        Optional<LocalDate> agreementSignedOn,
        boolean agreementRequired,
        String deliberation,
        String beneficiary,
        Optional<String> siret,
        Optional<String> rna,
        boolean naturalPerson,
        String object,
        Euros amount,
        String nature,
        String paymentConditions,
        Optional<LocalDate> paymentFrom,
        Optional<LocalDate> paymentTo,
        String basis,
        Rate share) {
    /** Who gives the aid. */
    public record Grantor(String name, String siret) {}
}
