package fr.levain.network;

public enum AbuseGround {
    UNWANTED, INSULT, UNTRUE, OTHER;

    public String label() {
        return switch (this) {
            case UNWANTED -> "De la publicité, un message envoyé à tout le monde";
            case INSULT -> "Des propos blessants ou illégaux";
            case UNTRUE -> "Une fausse identité, une information fausse";
            case OTHER -> "Autre chose";
        };
    }
}
