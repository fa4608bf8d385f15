package fr.levain.decisions;

/** How an act ends: done, or not, and then what to mend. Nothing is ever half done. */
public sealed interface DecisionResult {
    record Done() implements DecisionResult {}

    /** @param field id of the input to mend */
    record Refused(String field, String message) implements DecisionResult {
        /** Somebody has decided the dossier: not an input to mend, something to know. */
        public static final String DECIDED = "deja-decide";
    }
}
