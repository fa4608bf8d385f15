package fr.levain.places;

/** What a visitor may say of a sheet. */
public enum ReportGround {
    EXACT("Tout est exact", "la fiche est exacte"),
    CLOSED("Cet espace est fermé pour de bon", "l’espace est fermé"),
    MOVED("L’adresse ou la position est fausse", "l’adresse est fausse"),
    HOURS("Les jours ou les heures d’ouverture ont changé", "les horaires ont changé"),
    CONTACT("Le téléphone, l’adresse électronique ou le site ne répond plus", "le contact ne répond plus"),
    OFFER("Les services, les équipements ou les tarifs ont changé", "l’offre a changé"),
    OTHER("Autre chose", "autre chose est faux");

    private final String label;
    private final String told;

    ReportGround(String label, String told) {
        this.label = label;
        this.told = told;
    }

    public String label() {
        return label;
    }

    /** Inside a sentence: « deux personnes signalent que … ». */
    public String told() {
        return told;
    }

    public boolean isFault() {
        return this != EXACT;
    }
}
