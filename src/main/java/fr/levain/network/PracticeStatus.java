package fr.levain.network;

/** Where the text being written stands; what is public is told by the version that is live. */
public enum PracticeStatus {
    DRAFT, SUBMITTED, TO_CHANGE, PUBLISHED, WITHDRAWN;

    public String label() {
        return switch (this) {
            case DRAFT -> "Brouillon";
            case SUBMITTED -> "En relecture à la Région";
            case TO_CHANGE -> "À modifier";
            case PUBLISHED -> "Publiée";
            case WITHDRAWN -> "Retirée";
        };
    }

    /** Whether its author may write in it. */
    public boolean isWritten() {
        return this == DRAFT || this == TO_CHANGE;
    }
}
