package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.stateaid.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an act says of one dossier, and how far it has gone since.
 *
 * @param sentOn made available on the portal, or posted
 * @param letter the letter's PDF, once written
 */
public record DecidedOutcome(
        ApplicationId application,
        ActId act,
        boolean awarded,
        String reference,
        String beneficiary,
        String object,
        Euros amount,
        Euros base,
        Rate rate,
        Optional<Basis> basis,
        String reasons,
        String conditions,
        String paymentConditions,
        boolean agreementRequired,
        Optional<NotificationMode> mode,
        Optional<DocumentId> letter,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> notifiedOn,
        Optional<LocalDate> agreementSignedOn,
        Optional<DocumentId> agreement) {}
