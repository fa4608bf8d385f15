package fr.levain.assessment;

/** How an award is paid, before its agreement says it in full. */
public enum Instalments {
    SINGLE("Un seul versement, à la notification", "Unique"),
    ADVANCE_AND_BALANCE("Avance de 50 %, puis solde sur bilan", "Échelonné : avance 50 %, solde 50 %"),
    ADVANCE_INTERIM_BALANCE(
            "Avance de 50 %, acompte de 30 %, puis solde sur bilan", "Échelonné : avance 50 %, acompte 30 %, solde 20 %");

    private final String label;
    private final String published;

    Instalments(String label, String published) {
        this.label = label;
        this.published = published;
    }

    public String label() {
        return label;
    }

    /** As the essential data write it. */
    public String published() {
        return published;
    }
}
