package fr.levain.decisions;

/** Why a request is put away without being decided. Whoever asks for an aid and is refused it is refused by a vote (I1). */
public enum ClosingGround {
    NO_ANSWER("Le porteur ne répond plus"),
    WITHOUT_OBJECT("La demande est devenue sans objet"),
    CALL_STOPPED("L’appel s’arrête, pour un motif d’intérêt général");

    private final String label;

    ClosingGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
