package fr.levain.calls;

import fr.levain.forms.FieldType;

/** Whether the expenses of a call are counted before or after VAT. */
public enum Vat {
    NET("Hors taxes", "Les dépenses se comptent hors taxes."),
    /** A holder who does not recover VAT pays it for good: it is then an expense like another. */
    NET_UNLESS_KEPT("Hors taxes, sauf pour qui ne récupère pas la TVA",
            "Les dépenses se comptent hors taxes. Si votre structure ne récupère pas la TVA, comptez-les toutes taxes comprises."),
    GROSS("Toutes taxes comprises", "Les dépenses se comptent toutes taxes comprises.");

    private final String label;
    private final String told;

    Vat(String label, String told) {
        this.label = label;
        this.told = told;
    }

    public String label() {
        return label;
    }

    /** To applicants. */
    public String told() {
        return told;
    }

    /** Whether a budget asked that way says the contrary. */
    boolean isContradictedBy(FieldType.Tax asked) {
        return switch (this) {
            case NET -> asked == FieldType.Tax.INCLUDED;
            case GROSS -> asked == FieldType.Tax.EXCLUDED;
            case NET_UNLESS_KEPT -> false;
        };
    }
}
