package fr.levain.calls;

import java.util.List;

/**
 * What an officer sees of a call.
 *
 * @param draft the revision being prepared, or the one in force when none is
 * @param assumptions with those a person has already confirmed
 */
public record CallDraft(Call call, CallRevision draft, boolean hasUnpublished, List<Assumed> assumptions) {
    public record Assumed(Assumption assumption, boolean confirmed) {}

    public List<Assumption> unconfirmed() {
        return assumptions.stream().filter(each -> !each.confirmed()).map(Assumed::assumption).toList();
    }
}
