package fr.levain.stateaid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What makes two legal persons one single undertaking: règlement (UE) 2023/2831, article 2, paragraphe 2 (E2). */
public enum Tie {
    /** Two numbers of one body: nobody ends it. */
    SAME_BODY,
    VOTING_RIGHTS,
    BOARD,
    CONTRACT,
    AGREEMENT,
    /** Article 3, paragraphe 8: what both received is added. */
    MERGER;

    public String label() {
        return switch (this) {
            case SAME_BODY -> "La même structure sous deux numéros";
            case VOTING_RIGHTS -> "L’une a la majorité des droits de vote de l’autre";
            case BOARD -> "L’une nomme ou révoque la majorité des dirigeants de l’autre";
            case CONTRACT -> "L’une domine l’autre par un contrat ou par ses statuts";
            case AGREEMENT -> "L’une contrôle les droits de vote de l’autre par un accord d’associés";
            case MERGER -> "Fusion ou absorption";
        };
    }

    /** Those an officer says of two structures that stay apart. */
    public static List<Tie> ofControl() {
        return List.of(VOTING_RIGHTS, BOARD, CONTRACT, AGREEMENT);
    }

    boolean mayEnd() {
        return ofControl().contains(this);
    }

    public static Optional<Tie> named(String name) {
        return Arrays.stream(values()).filter(tie -> tie.name().equals(name)).findFirst();
    }
}
