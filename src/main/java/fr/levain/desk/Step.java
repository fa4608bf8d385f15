package fr.levain.desk;

/** A stretch of the life of a dossier that the service promises to hold within a level of service. */
public enum Step {
    ACKNOWLEDGEMENT("accuse", "Accusé de réception"),
    COMPLETENESS("completude", "Vérification des pièces"),
    ASSESSMENT("instruction", "Instruction"),
    OPINION("avis", "Avis demandés"),
    NOTIFICATION("notification", "Notification"),
    PAYMENT("paiement", "Paiement");

    private final String word;
    private final String label;

    Step(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** Whether the service itself has to end it: others give opinions, and pay. */
    boolean isOwn() {
        return this != OPINION && this != PAYMENT;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
