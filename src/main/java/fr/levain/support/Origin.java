package fr.levain.support;

/** How a project came to be followed. */
public enum Origin {
    REQUEST, DOSSIER, COHORT, AWARD, HAND, IMPORT;

    public String label() {
        return switch (this) {
            case REQUEST -> "une demande d’accompagnement";
            case DOSSIER -> "un dossier partagé par son porteur";
            case COHORT -> "une sélection du programme";
            case AWARD -> "une aide votée par la Région";
            case HAND -> "une rencontre directe";
            case IMPORT -> "un tableau importé";
        };
    }

    /** Whether its holder has already chosen to be accompanied by the partner; else they are asked first. Letting somebody read a dossier is no such choice. */
    boolean isAgreed() {
        return this == REQUEST;
    }
}
