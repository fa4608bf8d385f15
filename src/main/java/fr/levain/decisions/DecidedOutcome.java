package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.stateaid.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided of one dossier, by a vote or by a signature, and how far it has gone since.
 *
 * @param act the deliberation; empty when the dossier was found inadmissible, or closed
 * @param signed who found it inadmissible, or closed it, and when; empty when it was voted
 * @param sentOn made available on the portal, or posted
 * @param conditions of an award, as they were voted
 * @param vote how the assembly voted on it; empty when it was not counted, or not voted
 * @param letter the letter's PDF, once written
 * @param recordedAt when it was kept, which tells it from another decision on the same dossier; empty until it is
 */
public record DecidedOutcome(
        ApplicationId application,
        Optional<ActId> act,
        Optional<Signed> signed,
        OutcomeKind kind,
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
        Optional<DocumentId> agreement,
        Optional<AssemblyVote> vote,
        Optional<Instant> recordedAt) {
    /** @param on day the letter may leave from, as an act's transmission is */
    public record Signed(LocalDate on, Act.Signature signatory) {}

    /** One that is being taken. */
    public DecidedOutcome(
            ApplicationId application, Optional<ActId> act, Optional<Signed> signed, OutcomeKind kind, String reference, String beneficiary, String object,
            Euros amount, Euros base, Rate rate, Optional<Basis> basis, String reasons, String conditions, String paymentConditions, boolean agreementRequired,
            Optional<NotificationMode> mode, Optional<DocumentId> letter, Optional<LocalDate> sentOn, Optional<LocalDate> notifiedOn,
            Optional<LocalDate> agreementSignedOn, Optional<DocumentId> agreement, Optional<AssemblyVote> vote) {
        this(application, act, signed, kind, reference, beneficiary, object, amount, base, rate, basis, reasons, conditions, paymentConditions, agreementRequired,
                mode, letter, sentOn, notifiedOn, agreementSignedOn, agreement, vote, Optional.empty());
    }

    /** Whether the dossier is still where this decision puts it: one withdrawn or taken up again since the vote is not. */
    public boolean holdsFor(ApplicationStatus status) {
        return switch (kind) {
            case AWARDED -> status == ApplicationStatus.AWARDED;
            case REFUSED -> status == ApplicationStatus.REFUSED;
            case INADMISSIBLE -> status == ApplicationStatus.INADMISSIBLE;
            case CLOSED -> status == ApplicationStatus.CLOSED;
        };
    }

    DecidedOutcome withAmount(Euros other) {
        return new DecidedOutcome(application, act, signed, kind, reference, beneficiary, object, other, base, rate, basis, reasons, conditions,
                paymentConditions, agreementRequired, mode, letter, sentOn, notifiedOn, agreementSignedOn, agreement, vote, recordedAt);
    }

    /** Its holder knows of it. */
    public boolean isNotified() {
        return notifiedOn.isPresent();
    }

    public boolean awarded() {
        return kind == OutcomeKind.AWARDED;
    }
}
