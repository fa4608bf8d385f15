package fr.levain.appeals;

/** How an act on an appeal ends: done, or not, and then what to mend. Nothing is ever half done. */
public sealed interface AppealResult {
    record Done(Appeal appeal) implements AppealResult {}

    /** @param field id of the input to mend */
    record Refused(String field, String message) implements AppealResult {}
}
