package fr.levain.places;

import java.util.List;

/** What becomes of a proposal an officer publishes. */
public sealed interface PublishResult {
    record Published(String slug) implements PublishResult {}

    /** The sheet was changed since, on the same fields: the officer reads both wordings before choosing. */
    record Overtaken(List<PlaceField> fields) implements PublishResult {}
}
