package fr.levain.calls;

import fr.levain.revisions.Difference;
import java.util.List;

/** What became of a page of the editor that was sent. */
public sealed interface CallEdited {
    record Saved() implements CallEdited {}

    /**
     * Somebody changed this part since it was read: nothing is written.
     *
     * @param differences what keeping what was typed would change in what they wrote
     * @param read digest of the part as it is now
     */
    record Conflict(List<Difference> differences, String read) implements CallEdited {}
}
