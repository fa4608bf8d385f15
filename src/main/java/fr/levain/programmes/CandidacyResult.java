package fr.levain.programmes;

/** What becomes of a candidacy that is sent. */
public sealed interface CandidacyResult {
    record Made(Candidacy candidacy) implements CandidacyResult {}

    /** The same project is there already. */
    record Known(Candidacy candidacy) implements CandidacyResult {}

    /** The call is not open yet, or no longer. */
    record Closed() implements CandidacyResult {}
}
