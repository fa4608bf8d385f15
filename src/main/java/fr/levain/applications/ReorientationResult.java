package fr.levain.applications;

/** What came of a wish to send a dossier on to another call. */
public sealed interface ReorientationResult {
    /** @param filed whether nothing was missing; else the new dossier is a draft to complete */
    record Moved(ApplicationReference to, boolean filed) implements ReorientationResult {}

    /** The call takes no dossier today. */
    record CallClosed() implements ReorientationResult {}

    /** The dossier has gone too far, or the proposal no longer waits: nothing was changed. */
    record NotNow() implements ReorientationResult {}
}
