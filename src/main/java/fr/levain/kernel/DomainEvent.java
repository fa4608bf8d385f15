package fr.levain.kernel;

import java.time.Instant;
import java.util.Map;

/**
 * A fact, in the past tense. Published inside the transaction that makes it true; the journal writes it down there
 * and then. Its {@link #facts} hold references, codes, amounts and digests only, never a name, an address or a text a
 * person typed: the French sentence is rendered when the timeline is read.
 */
public interface DomainEvent {
    Subject subject();

    Instant at();

    Caller by();

    /** References and figures, in a stable order; values are strings, whole numbers or booleans. */
    Map<String, Object> facts();

    /** Stable code of the fact in the journal; the simple name of the record unless renamed. */
    default String name() {
        return getClass().getSimpleName();
    }
}
