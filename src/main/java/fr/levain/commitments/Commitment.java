package fr.levain.commitments;

import fr.levain.applications.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner invited to commit, as last written down.
 *
 * @param row of the form: it stays for the dossier's life
 * @param kept the status last written down; what counts is {@link PartnerLine#status}
 * @param contact who is invited
 * @param partner its name when it was last seen in the form
 * @param reason why it declined
 * @param shares its own detail of what it brings
 * @param evidence the latest
 * @param linkedAt when the link in use was sent
 */
public record Commitment(
        CommitmentId id, ApplicationId application, UUID row, CommitmentStatus kept, String contact, String email, String partner,
        Optional<String> reason, Research research, List<Share> shares, Optional<Correction> correction, Optional<Evidence> evidence, Instant invitedAt,
        Instant linkedAt, Instant expiresAt) {
    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Its name, to stand among other words. */
    public String shownPartner() {
        return PlainText.line(partner);
    }

    /** {@code m•••@exemple.fr}: enough to know one’s own address, not to learn another’s. */
    public String maskedEmail() {
        return email.charAt(0) + "•••" + email.substring(email.indexOf('@'));
    }
}
