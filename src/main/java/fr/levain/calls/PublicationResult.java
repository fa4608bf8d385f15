package fr.levain.calls;

import java.util.List;

/** What became of a publication. */
public sealed interface PublicationResult {
    record Published(Call call) implements PublicationResult {}

    /** Nothing was published; each item says what to complete. */
    record Refused(List<Missing> missing) implements PublicationResult {}

    /** @param anchor part of the call's management page where to complete it */
    record Missing(String what, String anchor) {}
}
