package fr.levain.directory;

public enum MembershipStatus {
    ASKED, APPROVED, DECLINED;

    public String label() {
        return switch (this) {
            case ASKED -> "Demande en attente";
            case APPROVED -> "Membre";
            case DECLINED -> "Demande refusée";
        };
    }
}
