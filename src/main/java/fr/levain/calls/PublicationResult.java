package fr.levain.calls;

import java.util.List;

/** What became of a publication. */
public sealed interface PublicationResult {
    record Published(Call call) implements PublicationResult {}

    /** Nothing was published; each item says what to complete. */
    record Refused(List<Missing> missing) implements PublicationResult {}

    /** Somebody wrote in the draft after it was read: read it again. */
    record Moved() implements PublicationResult {}

    /** Remarks of the field are not read: to publish all the same is to be said. */
    record Unread(int remarks) implements PublicationResult {}

    /** @param anchor page of the editor where to complete it, or {@code hypotheses} */
    record Missing(String what, String anchor) {}
}
