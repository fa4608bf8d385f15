package fr.levain.support;

/** Where a follow-up stands. SUSPENDED: its holder withdrew their consent, its partner reads nothing of it. */
public enum SupportStatus {
    INVITED, ACTIVE, SUSPENDED, DECLINED, ENDED;

    public String label() {
        return switch (this) {
            case INVITED -> "Attend l’accord du porteur";
            case ACTIVE -> "En cours";
            case SUSPENDED -> "Accord retiré";
            case DECLINED -> "Sans suite";
            case ENDED -> "Terminé";
        };
    }
}
