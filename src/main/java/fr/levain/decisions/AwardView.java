package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An award that its beneficiary knows of: what may be shown and published.
 *
 * @param siret of the beneficiary, when it has one
 * @param naturalPerson never shown by name, never published
 * @param object title of the project
 * @param nature {@code aide en numéraire} or {@code aide en nature}
 * @param basis state-aid basis code, as {@code stateaid} names it
 * @param shareOfBudget the award over the project's eligible base
 * @param agreementSignedOn from the signed copy; never guessed
 * @param agreementRequired whether the amount made an agreement compulsory (C1)
 * @param paymentConditions instalments in one line, e.g. « Unique » or « Échelonné : 50 %, 30 %, 20 % »
 */
public record AwardView(
        ApplicationId application,
        ApplicationReference reference,
        String beneficiary,
        Optional<String> siret,
        Optional<String> rna,
        boolean naturalPerson,
        String place,
        String department,
        String object,
        String call,
        Euros amount,
        String nature,
        String basis,
        Optional<Rate> shareOfBudget,
        String deliberation,
        LocalDate votedOn,
        LocalDate notifiedOn,
        boolean agreementRequired,
        Optional<LocalDate> agreementSignedOn,
        String paymentConditions) {}
