package fr.levain.committees;

/** How recording an opinion ends. */
public sealed interface OpinionResult {
    record Recorded(CommitteeOpinion opinion) implements OpinionResult {}

    /** @param field of the form @param message what to do */
    record Refused(String field, String message) implements OpinionResult {}

    /** A colleague recorded it in between: theirs stands, and is told. */
    record AlreadyRecorded(CommitteeOpinion now) implements OpinionResult {}
}
