package fr.levain.programmes;

/** What the answer of a jury becomes. */
public sealed interface SelectionResult {
    record Done(Candidacy candidacy) implements SelectionResult {}

    /** Somebody else had the last place: the candidacy stays as it was. */
    record NoPlaceLeft(int places) implements SelectionResult {}
}
