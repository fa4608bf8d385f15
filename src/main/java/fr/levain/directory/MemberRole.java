package fr.levain.directory;

/** What a person does for an organisation. */
public enum MemberRole {
    WRITER, SIGNATORY, ACCOUNTANT;

    public String label() {
        return switch (this) {
            case WRITER -> "Prépare les dossiers";
            case SIGNATORY -> "Représente la structure et signe";
            case ACCOUNTANT -> "Suit les comptes et les paiements";
        };
    }
}
