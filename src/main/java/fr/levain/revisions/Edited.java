package fr.levain.revisions;

import java.util.List;

/** What became of a change to one part of a text being prepared. */
public sealed interface Edited {
    record Saved() implements Edited {}

    /**
     * Somebody changed the same part in between: nothing is written.
     *
     * @param theirs what differs if this change is written over theirs
     * @param digest of what is kept now
     */
    record Conflict(List<Difference> theirs, String digest) implements Edited {}
}
