package fr.levain.guidance;

/** Where the search for money stands with one funder. */
public enum FunderStatus {
    TO_CONTACT, CONTACTED, ASKED, GRANTED, REFUSED;

    public boolean needsAmount() {
        return this == ASKED || this == GRANTED;
    }

    public String label() {
        return switch (this) {
            case TO_CONTACT -> "À contacter";
            case CONTACTED -> "Contacté";
            case ASKED -> "Demande déposée";
            case GRANTED -> "Accord";
            case REFUSED -> "Refus";
        };
    }
}
