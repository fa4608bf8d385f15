package fr.levain.support;

/** How a project came to be followed. */
public enum Origin {
    REQUEST, DOSSIER, COHORT, HAND, IMPORT;

    public String label() {
        return switch (this) {
            case REQUEST -> "une demande d’accompagnement";
            case DOSSIER -> "un dossier partagé par son porteur";
            case COHORT -> "une sélection du programme";
            case HAND -> "une rencontre directe";
            case IMPORT -> "un tableau importé";
        };
    }

    /** Whether its holder has already let the partner see the project; else they are asked first. */
    boolean isAgreed() {
        return this == REQUEST || this == DOSSIER;
    }
}
