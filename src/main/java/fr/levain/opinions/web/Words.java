package fr.levain.opinions.web;

import fr.levain.assessment.Mark;
import fr.levain.opinions.ConflictHint;
import fr.levain.opinions.ConflictKind;
import fr.levain.opinions.OpinionMark;
import fr.levain.opinions.OpinionStatus;
import fr.levain.opinions.OpinionVerdict;
import fr.levain.ui.Choice;
import fr.levain.ui.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** French of opinions. */
public final class Words {
    private Words() {}

    public static String status(OpinionStatus status, boolean late) {
        return switch (status) {
            case ASKED -> late ? "En retard" : "Attendu";
            case OPENED -> late ? "Commencé, en retard" : "Commencé";
            case ANSWERED -> "Reçu";
            case DECLINED -> "Décliné";
            case RECUSED -> "Déport";
            case SILENT -> "Réputé sans observation";
            case HIDDEN -> "Écarté";
        };
    }

    public static Tone tone(OpinionStatus status, boolean late) {
        return switch (status) {
            case ASKED, OPENED -> late ? Tone.KO : Tone.WAIT;
            case ANSWERED -> Tone.OK;
            case DECLINED, RECUSED, SILENT, HIDDEN -> Tone.NEUTRAL;
        };
    }

    public static List<Choice> verdicts() {
        return Arrays.stream(OpinionVerdict.values()).map(each -> Choice.of(each.name(), each.label())).toList();
    }

    public static String conflict(ConflictKind kind) {
        return switch (kind) {
            case EMPLOYER -> "Mon employeur porte le projet ou y participe";
            case OFFICE -> "Je siège ou j’ai un mandat dans une structure du projet";
            case MONEY -> "J’ai un intérêt financier dans le projet";
            case FAMILY -> "Un proche y participe";
            case SHARED_WORK -> "J’ai aidé à monter ce projet, ou j’y travaille";
            case RIVAL -> "Je porte un projet concurrent";
            case OTHER -> "Un autre lien";
        };
    }

    public static List<Choice> conflicts() {
        return Arrays.stream(ConflictKind.values()).map(each -> Choice.of(each.name(), conflict(each))).toList();
    }

    /** To the person: the tie and its ground, without a name of the project's. */
    public static String hintToThem(ConflictHint.Kind kind) {
        return switch (kind) {
            case SAME_ADDRESS -> "Votre adresse est celle d’une personne qui porte le projet ou y participe.";
            case MAIL_DOMAIN -> "Votre adresse a le même domaine que celle du porteur ou d’un partenaire.";
            case EMPLOYER -> "Votre structure porte le nom du porteur ou d’un partenaire.";
            case OFFICE -> "Votre adresse est celle d’un compte qui agit pour le porteur ou un partenaire.";
            case PAST_SUPPORT -> "Votre structure accompagne ce projet.";
            case REPRESENTS -> "Vous représentez la Région dans une structure qui accompagne ce projet.";
        };
    }

    public static String mark(OpinionMark mark) {
        return mark.cannotJudge() ? "ne peut pas juger" : mark.score() == null ? "pas noté" : String.valueOf(mark.score());
    }

    public static String mark(Optional<Mark> mark) {
        return mark.map(each -> switch (each) {
            case Mark.Score(int value) -> String.valueOf(value);
            case Mark.CannotJudge() -> "ne peut pas juger";
        }).orElse("–");
    }
}
