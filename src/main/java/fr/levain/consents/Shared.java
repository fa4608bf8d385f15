package fr.levain.consents;

/** What a person lets others see. */
public enum Shared {
    PROJECT, CONTACT, FOLLOW_UP, SUMMARIES;

    public String label() {
        return switch (this) {
            case PROJECT -> "votre projet et vos besoins";
            case CONTACT -> "votre nom, votre adresse électronique et votre téléphone";
            case FOLLOW_UP -> "votre suivi : diagnostic, plan d’action, jalons et financements";
            case SUMMARIES -> "les comptes rendus que votre accompagnateur ouvre à la Région";
        };
    }
}
