package fr.levain.recognitions;

/** How an act on a recognition ends: done, or not, and then what to mend. */
public sealed interface RecognitionResult {
    record Done(Recognition recognition) implements RecognitionResult {}

    /** @param field id of the input to mend */
    record Refused(String field, String message) implements RecognitionResult {}
}
