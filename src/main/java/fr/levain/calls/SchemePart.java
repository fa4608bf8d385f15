package fr.levain.calls;

import java.util.Arrays;
import java.util.Optional;

/** A page of the editor of an aid. */
public enum SchemePart {
    PRESENTATION("presentation", "Présentation"),
    AUDIENCE("pour-qui", "Pour qui"),
    AMOUNT("montant", "Montant"),
    EXPENSES("depenses", "Dépenses"),
    CONDITIONS("conditions", "Conditions"),
    RULES("regles", "Règles calculées"),
    DOCUMENTS("pieces", "Pièces"),
    PAYMENT("versement", "Aides d’État, versement et stratégies"),
    PATH("etapes", "Étapes et suite");

    private final String path;
    private final String label;

    SchemePart(String path, String label) {
        this.path = path;
        this.label = label;
    }

    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    /** Where a finding leads: below the address of the aid. */
    String at(String input) {
        return "/parties/" + path + (input.isEmpty() ? "" : "#" + input);
    }

    public static Optional<SchemePart> named(String path) {
        return Arrays.stream(values()).filter(part -> part.path.equals(path)).findFirst();
    }
}
