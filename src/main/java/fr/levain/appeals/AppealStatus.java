package fr.levain.appeals;

public enum AppealStatus {
    FILED,
    UNDER_REVIEW,
    PROPOSED,
    /** The first decision stands, by an express answer. */
    CONFIRMED,
    /** The first decision changed, or is taken up again. */
    UPHELD,
    INADMISSIBLE,
    /** Two months without an answer; an express one may still come. */
    REJECTED_BY_SILENCE,
    WITHDRAWN;

    /** Waits for an answer, before the day silence gives one. */
    public boolean isOpen() {
        return switch (this) {
            case FILED, UNDER_REVIEW, PROPOSED -> true;
            case CONFIRMED, UPHELD, INADMISSIBLE, REJECTED_BY_SILENCE, WITHDRAWN -> false;
        };
    }

    /** Expressly answered. */
    public boolean isAnswered() {
        return this == CONFIRMED || this == UPHELD || this == INADMISSIBLE;
    }
}
