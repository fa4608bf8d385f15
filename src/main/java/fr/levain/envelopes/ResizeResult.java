package fr.levain.envelopes;

/** How enlarging or reducing an envelope ends. */
public sealed interface ResizeResult {
    record Resized(EnvelopeView after) implements ResizeResult {}

    /** Nothing changed. @param field id of the input to mend @param why in French */
    record Refused(String field, String why) implements ResizeResult {}
}
