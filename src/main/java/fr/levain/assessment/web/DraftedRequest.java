package fr.levain.assessment.web;

import fr.levain.assessment.DocumentCheck;
import fr.levain.assessment.DocumentVerdict;
import fr.levain.calls.DocumentRequirement;
import java.util.ArrayList;
import java.util.List;

/** The request that follows from what was found of the pieces; the officer rereads it before it leaves. */
record DraftedRequest(List<String> pieces, String message) {
    static DraftedRequest of(List<DocumentRequirement> asked, List<DocumentCheck> checks) {
        var codes = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var piece : asked) {
            checks.stream().filter(check -> check.document().equals(piece.code()) && check.verdict().isToAskFor()).findFirst().ifPresent(check -> {
                codes.add(piece.code());
                lines.add("- %s : %s%s".formatted(piece.label(), found(check.verdict()),
                        check.comment().isBlank() ? "." : ". " + check.comment()));
            });
        }
        if (codes.isEmpty()) return new DraftedRequest(List.of(), "");
        return new DraftedRequest(codes, """
                Bonjour,

                Nous avons vérifié les pièces de votre dossier. Il reste à nous envoyer :
                %s

                Joignez-les sur la page de cette demande. Votre demande reprend son cours dès leur réception."""
                .formatted(String.join("\n", lines)));
    }

    private static String found(DocumentVerdict verdict) {
        return switch (verdict) {
            case MISSING -> "elle manque";
            case UNREADABLE -> "le document reçu ne se lit pas";
            case OUTDATED -> "le document reçu n’est plus valable";
            case NOT_CONFORMING -> "le document reçu ne convient pas";
            case CONFORMING, NOT_NEEDED -> "rien à envoyer";
        };
    }
}
