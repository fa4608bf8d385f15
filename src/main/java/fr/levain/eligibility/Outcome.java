package fr.levain.eligibility;

/** What a rule says of a dossier. Absent or unreadable answers give {@code UNKNOWN}, never {@code NOT_MET}. */
public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN,
    NOT_CONCERNED
}
