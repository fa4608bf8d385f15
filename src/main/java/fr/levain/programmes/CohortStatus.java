package fr.levain.programmes;

/** CLOSED: nobody enters any more, whatever places are left. */
public enum CohortStatus {
    PREPARED, PUBLISHED, CLOSED
}
