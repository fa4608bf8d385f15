package fr.levain.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One line of the life of a subject.
 *
 * @param by {@code Caller.reference()}: an opaque identifier; whoever shows it asks {@code accounts} for the name
 * @param sentence in French, rendered when read; the code of the event when no module tells it
 */
public record TimelineEntry(
        long position, Instant at, String event, String by, Map<String, Object> facts, String sentence) {}
