package fr.levain.committees;

/** What a committee may say of a dossier. None of it decides (I1). */
public enum OpinionKind {
    FAVOURABLE, WITH_RESERVE, DEFERRED, UNFAVOURABLE, REORIENTED;

    public String label() {
        return switch (this) {
            case FAVOURABLE -> "favorable";
            case WITH_RESERVE -> "favorable avec réserve";
            case DEFERRED -> "ajourné";
            case UNFAVOURABLE -> "défavorable";
            case REORIENTED -> "à réorienter";
        };
    }

    /** Carries an amount. */
    public boolean isFavourable() {
        return this == FAVOURABLE || this == WITH_RESERVE;
    }

    /** The dossier comes back before a committee: no act takes it. */
    public boolean comesBack() {
        return this == DEFERRED;
    }
}
