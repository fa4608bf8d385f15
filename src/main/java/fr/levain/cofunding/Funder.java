package fr.levain.cofunding;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One funder of a dossier, or one scheme of the same authority.
 *
 * @param ours this authority: its acknowledgement and vote are those of the dossier itself
 * @param lead whom the applicant speaks to
 * @param label as the applicant reads it, e.g. « Département de la Creuse, aide aux tiers-lieux »
 * @param dueOn the day its vote is awaited
 * @param act number of its deliberation
 * @param amount granted
 */
public record Funder(
        UUID id, ApplicationId application, boolean ours, boolean lead, String label, String contactName, String contactEmail, FunderStatus status,
        Optional<LocalDate> askedOn, Optional<LocalDate> dueOn, Optional<LocalDate> acknowledgedOn, Optional<LocalDate> votedOn, String act,
        Optional<Euros> amount) {
    public boolean isLate(LocalDate today) {
        return !status.hasVoted() && dueOn.filter(today::isAfter).isPresent();
    }

    /** What may be shown of the address of whoever answers. */
    public String maskedEmail() {
        int at = contactEmail.indexOf('@');
        return at < 1 ? "" : contactEmail.charAt(0) + "…" + contactEmail.substring(at);
    }
}
