package fr.levain.appeals;

/** What an appeal leads to. */
public enum AppealAnswer {
    CONFIRM("La décision est confirmée"),
    CHANGE_AMOUNT("Le montant change"),
    REOPEN("La décision est reprise : le dossier est instruit de nouveau");

    private final String label;

    AppealAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    AppealStatus status() {
        return this == CONFIRM ? AppealStatus.CONFIRMED : AppealStatus.UPHELD;
    }
}
