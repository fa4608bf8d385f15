package fr.levain.calls;

import fr.levain.revisions.Finding;
import fr.levain.revisions.TextState;
import java.util.List;
import java.util.Optional;

/**
 * An aid as officers prepare it: its draft, or the version published last when none is open.
 *
 * @param status empty when it was never published
 * @param assumptions with those a person has already confirmed
 * @param findings what the draft lacks; none without a draft
 */
public record SchemeDraft(
        TextState state, SchemeRevision terms, Regulation regulation, Optional<SchemeStatus> status, List<CallDraft.Assumed> assumptions,
        List<Finding> findings) {
    public boolean isEditable() {
        return state.hasDraft();
    }

    public boolean isOffered() {
        return status.filter(SchemeStatus.PUBLISHED::equals).isPresent();
    }

    public List<Assumption> unconfirmed() {
        return assumptions.stream().filter(each -> !each.confirmed()).map(CallDraft.Assumed::assumption).toList();
    }

    public List<Finding> findings(SchemePart part) {
        return findings.stream().filter(finding -> finding.where().startsWith("/parties/" + part.path())).toList();
    }
}
