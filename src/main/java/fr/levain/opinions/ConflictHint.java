package fr.levain.opinions;

/**
 * A tie found in what was declared or is public, told with its ground. It decides nothing: the officer reads it before
 * asking, the person before declaring.
 *
 * @param party the holder or a partner, by name; told to officers only
 */
public record ConflictHint(Kind kind, String party) {
    public enum Kind { SAME_ADDRESS, MAIL_DOMAIN, EMPLOYER, OFFICE, PAST_SUPPORT, REPRESENTS }

    /** To the officer: the tie, its ground, and with whom. */
    public String inWords() {
        return switch (kind) {
            case SAME_ADDRESS -> "adresse d’une personne de « %s »".formatted(party);
            case MAIL_DOMAIN -> "même domaine de messagerie que « %s »".formatted(party);
            case EMPLOYER -> "structure du même nom que « %s », qui porte le projet ou y participe".formatted(party);
            case OFFICE -> "agit pour « %s » dans l’annuaire des structures".formatted(party);
            case PAST_SUPPORT -> "« %s » accompagne ce projet".formatted(party);
            case REPRESENTS -> "représente la Région dans « %s », qui accompagne ce projet".formatted(party);
        };
    }
}
