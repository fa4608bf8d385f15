package fr.levain.consents;

/** What a person lets others see. */
public enum Shared {
    PROJECT, CONTACT;

    public String label() {
        return switch (this) {
            case PROJECT -> "votre projet et vos besoins";
            case CONTACT -> "votre nom, votre adresse électronique et votre téléphone";
        };
    }
}
