package fr.levain.decisions;

import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.committees.GivenOpinion;
import fr.levain.eligibility.Ground;
import fr.levain.kernel.French;
import java.util.Optional;
import java.util.stream.Collectors;

/** The evidence of a decision, line after line, in an order that never changes. Who scored is not told. */
final class EvidenceText {
    private EvidenceText() {}

    static String of(Explanation why, Optional<GivenOpinion> opinion) {
        var text = new StringBuilder();
        decision(why, text);
        rules(why, text);
        readings(why, text);
        scores(why, text);
        proposal(why, text);
        why.algorithms().forEach(used -> line(text, "TRAITEMENT", used.kind().purpose() + after(" ; ", used.effect())));
        opinion.ifPresent(given -> line(text, "AVIS DU COMITÉ", "%s : %s, montant %s%s%s".formatted(
                given.committee(), given.opinion().kind(), given.opinion().amount(), after(" ; conditions : ", given.opinion().conditions()),
                after(" ; motifs : ", given.opinion().reasons()))));
        return text.toString();
    }

    private static void decision(Explanation why, StringBuilder text) {
        var outcome = why.outcome();
        line(text, "DÉCISION", switch (outcome.kind()) {
            case AWARDED -> "aide attribuée : " + outcome.amount();
            case REFUSED -> "aide non attribuée";
            case INADMISSIBLE -> "dossier irrecevable";
            case CLOSED -> "dossier classé sans suite";
        });
        line(text, "Dossier", outcome.reference() + " · " + outcome.object() + " · " + outcome.beneficiary());
        why.act().ifPresent(act -> line(text, "Acte", "délibération n° %s, %s, votée le %s".formatted(act.number(), act.body(), French.day(act.votedOn()))));
        outcome.vote().ifPresent(vote -> line(text, "Vote", vote.told()));
        outcome.signed().ifPresent(signed -> line(text, "Acte", "signé le %s par %s %s, %s".formatted(
                French.day(signed.on()), signed.signatory().firstName(), signed.signatory().name(), signed.signatory().quality())));
        outcome.basis().ifPresent(basis -> line(text, "Base juridique", basis.label()));
        if (!outcome.reasons().isBlank()) line(text, "Motifs", outcome.reasons());
        if (!outcome.conditions().isBlank()) line(text, "Conditions", outcome.conditions());
    }

    private static void rules(Explanation why, StringBuilder text) {
        line(text, "RÈGLES", "empreinte " + (why.verdict().rulesDigest().isEmpty() ? "sans objet" : why.verdict().rulesDigest()));
        for (Ground ground : why.verdict().grounds()) {
            var overruled = why.overruled().get(ground.rule().id());
            line(text, "Règle " + ground.rule().id(), "%s ; %s%s".formatted(
                    word(ground), ground.message(), overruled == null ? "" : " ; un agent a dit autrement : " + overruled));
        }
    }

    private static String word(Ground ground) {
        return switch (ground.outcome()) {
            case MET -> "respectée";
            case NOT_MET -> "non respectée";
            case UNKNOWN -> "non vérifiable";
            case NOT_CONCERNED -> "sans objet";
        };
    }

    private static void scores(Explanation why, StringBuilder text) {
        why.scoring().ifPresentOrElse(sheet -> {
            line(text, "NOTES", sheet.result().outOfHundred() + " sur 100");
            for (ScoreSheet.Line each : sheet.lines())
                line(text, "Note " + each.code(), each.label() + " : " + mark(each, sheet.scaleMax()) + after(" ; motif : ", each.justification()));
        }, () -> line(text, "NOTES", "aucune grille close"));
    }

    private static void readings(Explanation why, StringBuilder text) {
        for (var read : why.readings()) {
            line(text, "LECTURES", "%s : %s sur 100, %d lecture(s)".formatted(read.title(), read.outOfHundred(), read.readings()));
            for (var each : read.lines())
                if (!each.said().isEmpty()) line(text, "Lectures " + each.code(), each.label() + " : " + read.marks(each) + after(" ; motifs : ", each.reasons()));
        }
    }

    private static String mark(ScoreSheet.Line line, int most) {
        return switch (line.mark().orElse(null)) {
            case Mark.Score(int value) -> value + " sur " + most;
            case Mark.CannotJudge() -> "non jugé";
            case null -> "non noté";
        };
    }

    private static void proposal(Explanation why, StringBuilder text) {
        why.proposal().ifPresentOrElse(made -> {
            line(text, "PROPOSITION", made.favourable() ? "favorable, " + made.amount() : "défavorable" + after(" ; motifs : ", made.reasons()));
            if (made.favourable()) line(text, "Calcul", "assiette " + made.base() + " ; " + made.steps().stream()
                    .map(step -> step.label() + " = " + step.result()).collect(Collectors.joining(" ; ")) + " ; au plus " + made.computed());
        }, () -> line(text, "PROPOSITION", "aucune"));
    }

    private static String after(String lead, String words) {
        return words.isBlank() ? "" : lead + words;
    }

    /** One line each, whatever was typed. */
    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(" : ").append(value.strip().replaceAll("\\s*\\R\\s*", " / ")).append('\n');
    }
}
