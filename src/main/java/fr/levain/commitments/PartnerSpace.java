package fr.levain.commitments;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.PartnerContacts;
import fr.levain.applications.Partnership;
import fr.levain.kernel.Caller;
import java.util.List;

/**
 * A partner's own page: what the project is, what is said of this partner and of no other.
 *
 * @param others names of the other partners; their contributions are theirs
 * @param history what it committed to, latest first
 * @param contacts whom to write to
 * @param open whether it may still act: the dossier is a draft, or waits for its decision
 */
public record PartnerSpace(
        EngagementKey key, Partnership partnership, PartnerLine line, List<String> others, List<Evidence> history, boolean open,
        PartnerContacts contacts, Caller.LinkBearer bearer) {
    public Commitment commitment() {
        return line.commitment().orElseThrow();
    }

    public PartnerTerms terms() {
        return line.terms().orElseThrow();
    }

    public CommitmentStatus status() {
        return line.status().orElseThrow();
    }

    public String path() {
        return key.path();
    }

    public boolean isCommitted() {
        return status() == CommitmentStatus.COMMITTED;
    }

    /** In a draft its holder takes a correction over; once filed, they send it on to the service, and nothing changes by itself. */
    public boolean mayCorrect() {
        return open;
    }

    /** What was filed stays as it was read: afterwards a correction is proposed. */
    public boolean mayDetail() {
        return open && !isFiled();
    }

    /** Once filed, only what is still missing to commit. */
    public boolean mayDescribe() {
        return open && terms().asksResearch() && (!isFiled() || !commitment().research().isComplete());
    }

    /** Its holder gave the dossier up. */
    public boolean isWithdrawn() {
        return partnership.view().status() == ApplicationStatus.WITHDRAWN;
    }

    public boolean isFiled() {
        return !partnership.view().status().isDraft();
    }
}
