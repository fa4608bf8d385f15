package fr.levain.consents;

/** What a person lets others see. */
public enum Shared {
    PROJECT, CONTACT, FOLLOW_UP, SUMMARIES, DOCUMENTS, ANSWERS;

    /** To whoever may read it. */
    public String told() {
        return switch (this) {
            case PROJECT -> "son projet et ses besoins";
            case CONTACT -> "son nom, son adresse électronique et son téléphone";
            case FOLLOW_UP -> "son suivi : diagnostic, plan d’action, jalons et financements";
            case SUMMARIES -> "les comptes rendus que son accompagnateur lui laisse montrer";
            case DOCUMENTS -> "les documents que le porteur ou son accompagnateur laisse montrer";
            case ANSWERS -> "ses réponses aux questionnaires envoyés après l’accompagnement, et ce qu’il y joint";
        };
    }

    /** To the person it is of. */
    public String label() {
        return switch (this) {
            case PROJECT -> "votre projet et vos besoins";
            case CONTACT -> "votre nom, votre adresse électronique et votre téléphone";
            case FOLLOW_UP -> "votre suivi : diagnostic, plan d’action, jalons et financements";
            case SUMMARIES -> "les comptes rendus que votre accompagnateur vous laisse montrer";
            case DOCUMENTS -> "les documents que vous ou votre accompagnateur laissez montrer";
            case ANSWERS -> "vos réponses aux questionnaires envoyés après l’accompagnement, et ce que vous y joignez";
        };
    }
}
