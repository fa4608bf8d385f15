package fr.levain.stateaid;

/** How an act on a single undertaking ends. */
public sealed interface UndertakingActResult {
    record Done() implements UndertakingActResult {}

    /** Nothing changed. @param field id of the input to mend @param why in French */
    record Refused(String field, String why) implements UndertakingActResult {}
}
