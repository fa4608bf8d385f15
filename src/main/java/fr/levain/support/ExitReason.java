package fr.levain.support;

/** How a follow-up ends. */
public enum ExitReason {
    CREATED, MERGED, COMPLETED, PAUSED, DROPPED;

    public String label() {
        return switch (this) {
            case CREATED -> "L’activité est créée";
            case MERGED -> "Une autre structure reprend le projet";
            case COMPLETED -> "Le parcours est terminé";
            case PAUSED -> "Le projet est en pause";
            case DROPPED -> "Le projet s’arrête";
        };
    }
}
