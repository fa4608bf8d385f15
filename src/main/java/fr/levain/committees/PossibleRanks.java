package fr.levain.committees;

/** Where the readings of a file may place it in its call: never better than the first rank, never worse than the second. */
public record PossibleRanks(int best, int worst) {
    /** Whether the readings do not say which of both comes first. */
    public boolean overlap(PossibleRanks other) {
        return best <= other.worst && other.best <= worst;
    }
}
