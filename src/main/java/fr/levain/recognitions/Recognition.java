package fr.levain.recognitions;

import fr.levain.documents.DocumentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A project recognised as socially innovative.
 *
 * @param number as people name it, e.g. {@code PSI-2026-00012}
 * @param code end of the address where anyone verifies it; not to be guessed
 * @param holder as the act named it
 * @param naturalPerson whose name is not shown to the public
 * @param act number of the deliberation
 * @param grantedOn the day of the vote
 * @param attestation the PDF
 */
public record Recognition(
        UUID id, String number, String code, String holder, boolean naturalPerson, String project, String act, LocalDate grantedOn,
        DocumentId attestation, Optional<Withdrawal> withdrawal) {
    /** @param act number of the deliberation that says so */
    public record Withdrawal(LocalDate on, String act, String reason) {}

    public boolean isValid() {
        return withdrawal.isEmpty();
    }

    /** As the public reads it. */
    public String publicHolder() {
        return naturalPerson ? "Une personne physique" : holder;
    }

    public String path() {
        return "/attestations/" + code;
    }
}
