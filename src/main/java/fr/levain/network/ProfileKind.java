package fr.levain.network;

public enum ProfileKind {
    ORGANISATION, PERSON, LABORATORY;

    public String label() {
        return switch (this) {
            case ORGANISATION -> "Organisation";
            case PERSON -> "Personne";
            case LABORATORY -> "Laboratoire";
        };
    }
}
