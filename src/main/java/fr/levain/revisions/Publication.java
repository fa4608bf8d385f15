package fr.levain.revisions;

import java.util.List;

/** What became of a draft to publish. */
public sealed interface Publication {
    record Published(int number) implements Publication {}

    record Refused(List<Finding> findings) implements Publication {}

    /** Somebody changed the draft after it was checked: read it again. */
    record Moved() implements Publication {}

    /** Remarks of the field are not read: to publish all the same is to be said. */
    record Unread(int remarks) implements Publication {}
}
