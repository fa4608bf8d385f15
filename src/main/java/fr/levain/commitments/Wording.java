package fr.levain.commitments;

import fr.levain.applications.ApplicationView;
import java.util.stream.Collectors;

/** What is signed, word for word. Its digest is the proof: the same words always give the same text. */
final class Wording {
    private Wording() {}

    static String of(ApplicationView view, PartnerTerms terms, PreparedAct act) {
        var lines = terms.lines().entrySet().stream().map(line -> line.getKey() + " : " + line.getValue()).collect(Collectors.joining("\n"));
        return PlainText.of("""
                Dossier %s · %s
                Projet « %s », porté par %s

                %s

                %s""".formatted(view.reference(), view.callTitle(), view.shownTitle(), view.holderName(), lines, statement(act)));
    }

    /** What the service reads of a correction its holder sends on: old and new, line by line. */
    static String forwarded(PartnerLine line) {
        var changes = line.proposed().stream().map(change -> "- %s : « %s » devient « %s »".formatted(change.label(), change.before(), change.after()))
                .collect(Collectors.joining("\n"));
        var word = line.correction().map(Correction::word).filter(words -> !words.isBlank()).map(words -> "\n\nSon mot : " + words).orElse("");
        return PlainText.of("""
                %s, partenaire du projet, propose une correction depuis le dépôt.

                %s%s

                Rien ne change dans le dossier. Pour la reprendre, nous attendons que vous nous demandiez de corriger nos partenaires.""".formatted(line.name(), changes, word));
    }

    static String statement(PreparedAct act) {
        return switch (act.kind()) {
            case SIGN -> "Moi, %s, %s, j’engage notre structure dans ce projet, avec ce rôle et ces apports. J’atteste que je peux l’engager."
                    .formatted(act.name(), act.function());
            case LETTER -> "La lettre jointe, signée par %s, %s, engage notre structure dans ce projet, avec ce rôle et ces apports."
                    .formatted(act.name(), act.function());
            case ATTEST -> "Moi, %s, au nom de « %s », j’atteste que %d personnes prennent part à ce projet. Elles en sont convenues ainsi : %s"
                    .formatted(act.name(), act.function(), act.people(), act.how());
            case DECLINE -> "Moi, %s, %s, je dis que notre structure ne s’engage pas dans ce projet. Motif : %s"
                    .formatted(act.name(), act.function(), act.reason());
        };
    }
}
