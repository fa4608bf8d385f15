package fr.levain.calls;

import java.time.Instant;

/** What became of an extension that was asked. */
public sealed interface ExtensionResult {
    record Extended(Instant until) implements ExtensionResult {}

    /** The closing asked does not come after the one in force, or is past already. */
    record NotLater(Instant closing) implements ExtensionResult {}

    /** A call open without end, or not published, has no closing to put off. */
    record NoClosing() implements ExtensionResult {}
}
