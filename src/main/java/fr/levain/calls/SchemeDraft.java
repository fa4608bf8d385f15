package fr.levain.calls;

import java.util.List;

/**
 * What an officer sees of an aid.
 *
 * @param draft the revision being prepared, or the one in force when none is
 * @param hasUnpublished whether the draft waits to be published
 * @param changes what the draft changes in the revision in force
 * @param assumptions with those a person has already confirmed
 * @param history all revisions, drafts included, the latest first
 */
public record SchemeDraft(
        Scheme scheme,
        SchemeRevision draft,
        boolean hasUnpublished,
        List<SchemeChanges.Change> changes,
        List<CallDraft.Assumed> assumptions,
        List<SchemeChange> history) {
    public List<Assumption> unconfirmed() {
        return assumptions.stream().filter(each -> !each.confirmed()).map(CallDraft.Assumed::assumption).toList();
    }
}
