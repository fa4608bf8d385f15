package fr.levain.guidance;

import java.time.Instant;

/** What came of taking a request: one wins, the others are told who did. */
public sealed interface TakeResult {
    record Taken(String reference) implements TakeResult {}

    /** @param by name of the partner who has it */
    record AlreadyTaken(String by, Instant at, boolean byColleague) implements TakeResult {}

    /** Its author took it back, or it was answered. */
    record NoLongerOpen() implements TakeResult {}
}
