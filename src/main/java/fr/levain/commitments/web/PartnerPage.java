package fr.levain.commitments.web;

import fr.levain.applications.Partnership;
import fr.levain.commitments.Commitment;
import fr.levain.commitments.CommitmentStatus;
import fr.levain.commitments.Correction;
import fr.levain.commitments.Evidence;
import fr.levain.commitments.PartnerLine;
import fr.levain.commitments.PartnerTerms.Change;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One partner, for its holder.
 *
 * @param open whether it may still be invited, by whoever reads the page
 * @param asked whether the service lets the partners of the filed dossier be corrected now
 * @param notice said once, after an act; empty for none
 */
public record PartnerPage(
        Partnership partnership, PartnerLine line, List<Evidence> history, boolean open, String contact, String email, String notice,
        Instant now, boolean asked, FormErrors errors)
        implements Page {
    public String path() {
        return partnership.view().path() + "/engagements/" + line.row();
    }

    /** It has a name to write to, and is still in the form. */
    public boolean mayInvite() {
        return open && line.terms().filter(terms -> !terms.name().isBlank()).isPresent();
    }

    public boolean isUnnamed() {
        return line.terms().filter(terms -> terms.name().isBlank()).isPresent();
    }

    /** Invited, and still able to answer. */
    public boolean maySendAgain() {
        return mayInvite() && line.status().filter(CommitmentStatus::isOpen).isPresent();
    }

    public boolean mayCancel() {
        return open && line.is(CommitmentStatus.INVITED);
    }

    public boolean isExpired() {
        return line.commitment().filter(each -> each.isExpired(now)).isPresent();
    }

    public Optional<Commitment> commitment() {
        return line.commitment();
    }

    /** What its correction would change. */
    public List<Change> corrected() {
        return line.proposed();
    }

    public boolean mayAcceptCorrection() {
        return open && (partnership.view().status().isDraft() || asked);
    }

    /** Filed, with nothing to correct: the service alone can let it be corrected. */
    public boolean mayForward() {
        return open && isFiled() && !asked && forwardedAt().isEmpty();
    }

    public boolean isFiled() {
        return !partnership.view().status().isDraft();
    }

    public Optional<Instant> forwardedAt() {
        return line.correction().flatMap(Correction::forwardedAt);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
