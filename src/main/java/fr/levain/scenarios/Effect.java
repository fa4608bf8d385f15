package fr.levain.scenarios;

/** What becomes of a file in a computation. It is not an opinion. */
public enum Effect {
    PASSES, PARTIAL, WAITS, BELOW, NOTHING;

    public boolean isFunded() {
        return this == PASSES || this == PARTIAL;
    }

    public String label() {
        return switch (this) {
            case PASSES -> "retenu";
            case PARTIAL -> "retenu en partie";
            case WAITS -> "en attente";
            case BELOW -> "sous le seuil";
            case NOTHING -> "sans aide";
        };
    }
}
