package fr.levain.forms;

import fr.levain.revisions.Difference;
import java.util.List;

/** What became of a change to a form being prepared. */
public sealed interface FormEdited {
    record Saved() implements FormEdited {}

    /**
     * Somebody changed the same part in between: nothing is written.
     *
     * @param theirs what differs if this change is written over theirs
     * @param digest of what is kept now
     */
    record Conflict(List<Difference> theirs, String digest) implements FormEdited {}
}
