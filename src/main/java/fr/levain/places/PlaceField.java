package fr.levain.places;

/**
 * What a sheet may say. Each answer has its own source and licence. Several values are separated by {@code |}, as in the
 * public schema.
 */
public enum PlaceField {
    NAME("nom", "Nom de l’espace", 120),
    KINDS("natures", "Nature", 200),
    CARRIER("porteur", "Structure qui le porte", 160),
    NUMBER("numero", "SIRET ou SIREN de la structure", 14),
    ADDRESS("adresse", "Adresse", 200),
    POSTAL_CODE("code-postal", "Code postal", 5),
    COMMUNE("commune", "Commune", 5),
    LATITUDE("latitude", "Latitude", 20),
    LONGITUDE("longitude", "Longitude", 20),
    SITE("site", "Site internet", 300),
    PHONE("telephone", "Téléphone", 20),
    EMAIL("courriel", "Adresse électronique du lieu", 254),
    HOURS("horaires", "Ouverture", 300),
    SERVICES("services", "Services proposés", 600),
    EQUIPMENT("equipements", "Équipements", 600),
    ACCESS("accessibilite", "Accessibilité", 400),
    PRICES("tarifs", "Tarifs", 400),
    SUMMARY("presentation", "Présentation", 600);

    private final String word;
    private final String label;
    private final int longest;

    PlaceField(String word, String label, int longest) {
        this.word = word;
        this.label = label;
        this.longest = longest;
    }

    /** In forms. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }
}
