package fr.levain.kernel;

/** What kind of body carries a project. Codes are those of the pack's vocabulary. */
public enum HolderKind {
    ASSOCIATION, FOUNDATION, COOPERATIVE, MUTUAL, COMPANY, LOCAL_AUTHORITY, EPCI, PUBLIC_BODY, EDUCATION, UNION,
    PROFESSIONAL_ORGANISATION, COLLECTIVE;

    /**
     * An administration in the sense of CRPA L100-3: relations between administrations are not those with the public,
     * so that acknowledgement and silence rules branch here. A union is a trade union, hence private.
     */
    public boolean isAdministration() {
        return switch (this) {
            case LOCAL_AUTHORITY, EPCI, PUBLIC_BODY, EDUCATION -> true;
            case ASSOCIATION, FOUNDATION, COOPERATIVE, MUTUAL, COMPANY, UNION, PROFESSIONAL_ORGANISATION, COLLECTIVE -> false;
        };
    }

    public boolean isPrivate() {
        return !isAdministration();
    }

    public String label() {
        return switch (this) {
            case ASSOCIATION -> "Association";
            case FOUNDATION -> "Fondation ou fonds de dotation";
            case COOPERATIVE -> "Coopérative (SCIC, SCOP, CAE…)";
            case MUTUAL -> "Mutuelle";
            case COMPANY -> "Entreprise ou société";
            case LOCAL_AUTHORITY -> "Commune, département ou syndicat";
            case EPCI -> "Intercommunalité (EPCI)";
            case PUBLIC_BODY -> "Établissement public";
            case EDUCATION -> "Établissement d’enseignement ou de recherche";
            case UNION -> "Syndicat professionnel";
            case PROFESSIONAL_ORGANISATION -> "Organisation professionnelle";
            case COLLECTIVE -> "Collectif doté de la personnalité morale";
        };
    }
}
