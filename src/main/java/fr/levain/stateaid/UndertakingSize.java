package fr.levain.stateaid;

/** Size of the single undertaking, as annex I of règlement (UE) 651/2014 counts it: the intensity of a scheme depends on it. */
public enum UndertakingSize {
    /** Nobody said it yet. */
    UNSAID,
    /** Under 50 people, and 10 M€ of turnover or balance sheet at most. */
    SMALL,
    /** Under 250 people, and 50 M€ of turnover or 43 M€ of balance sheet at most. */
    MEDIUM,
    LARGE;

    public String label() {
        return switch (this) {
            case UNSAID -> "Taille non indiquée";
            case SMALL -> "Petite entreprise";
            case MEDIUM -> "Moyenne entreprise";
            case LARGE -> "Grande entreprise";
        };
    }
}
