package fr.levain.decisions;

/** What a clerical error may have spoilt. Neither the amount nor the sense of a decision: those are voted. */
public enum Correctable {
    BENEFICIARY("beneficiary", "Nom du bénéficiaire"),
    OBJECT("object", "Intitulé du projet"),
    REASONS("reasons", "Motifs"),
    CONDITIONS("conditions", "Conditions"),
    PAYMENT("payment_conditions", "Versement");

    private final String column;
    private final String label;

    Correctable(String column, String label) {
        this.column = column;
        this.label = label;
    }

    String column() {
        return column;
    }

    public String label() {
        return label;
    }

    public String in(DecidedOutcome outcome) {
        return switch (this) {
            case BENEFICIARY -> outcome.beneficiary();
            case OBJECT -> outcome.object();
            case REASONS -> outcome.reasons();
            case CONDITIONS -> outcome.conditions();
            case PAYMENT -> outcome.paymentConditions();
        };
    }
}
