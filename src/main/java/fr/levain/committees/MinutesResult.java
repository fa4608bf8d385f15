package fr.levain.committees;

/** How writing or signing minutes ends. */
public sealed interface MinutesResult {
    record Done() implements MinutesResult {}

    record Refused(String message) implements MinutesResult {}

    /** Somebody corrected the text in between. */
    record Moved(Minutes now) implements MinutesResult {}
}
