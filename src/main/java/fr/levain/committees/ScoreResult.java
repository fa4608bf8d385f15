package fr.levain.committees;

/** How giving one's own score ends. What was typed comes back in each case. */
public sealed interface ScoreResult {
    /** Kept, now or by the same form sent before a cut. */
    record Kept(OwnScore score) implements ScoreResult {}

    /** The meeting takes no score any more, or nothing was ticked. */
    record Refused(String message) implements ScoreResult {}

    /** Another screen of the same member wrote it in between. */
    record Moved(OwnScore now) implements ScoreResult {}
}
