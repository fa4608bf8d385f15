package fr.levain.calls;

import fr.levain.kernel.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an officer sees of a call.
 *
 * @param draft the revision being prepared, or the one in force when none is
 * @param assumptions with those a person has already confirmed
 * @param written when the draft was last written, if there is one
 */
public record CallDraft(Call call, CallRevision draft, boolean hasUnpublished, List<Assumed> assumptions, Optional<Written> written) {
    /** @param told the value as people read it; empty when its label says it all */
    public record Assumed(Assumption assumption, boolean confirmed, String told) {
        public Assumed(Assumption assumption, boolean confirmed) {
            this(assumption, confirmed, assumption.value());
        }
    }

    /** @param by name of the officer; empty when the pack proposes it */
    public record Written(Instant at, Optional<String> by) {}

    public List<Assumption> unconfirmed() {
        return assumptions.stream().filter(each -> !each.confirmed()).map(Assumed::assumption).toList();
    }

    /** Tells whether the draft is still what somebody has read. */
    public String digest() {
        return Digest.of(draft.toString());
    }

    public boolean isPublished() {
        return call.status() != CallStatus.DRAFT;
    }

    /** Whether its pages can be written on now: else a new revision is to be prepared. */
    public boolean editable() {
        return hasUnpublished && (call.status() == CallStatus.DRAFT || call.status() == CallStatus.PUBLISHED);
    }
}
