package fr.levain.committees.web;

import fr.levain.committees.Attendance;
import fr.levain.committees.Ballot;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.MemberTies.Tie;
import fr.levain.committees.OpinionKind;
import fr.levain.ui.Tone;

/** How the states of a meeting are said. */
public final class Words {
    private Words() {}

    public static String of(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> "en préparation";
            case CONVENED -> "convoquée";
            case OPEN -> "ouverte";
            case CLOSED -> "levée";
            case SIGNED -> "procès-verbal signé";
            case CANCELLED -> "annulée";
        };
    }

    public static Tone tone(MeetingStatus status) {
        return switch (status) {
            case OPEN -> Tone.OK;
            case PLANNED, CONVENED, CLOSED -> Tone.WAIT;
            case CANCELLED -> Tone.KO;
            case SIGNED -> Tone.NEUTRAL;
        };
    }

    public static String of(OpinionKind opinion) {
        return opinion.label();
    }

    public static Tone tone(OpinionKind opinion) {
        return switch (opinion) {
            case FAVOURABLE -> Tone.OK;
            case WITH_RESERVE, DEFERRED, REORIENTED -> Tone.WAIT;
            case UNFAVOURABLE -> Tone.KO;
        };
    }

    public static String of(Attendance attendance) {
        return switch (attendance) {
            case EXPECTED -> "attendu";
            case PRESENT -> "présent";
            case REMOTE -> "à distance";
            case EXCUSED -> "excusé";
            case ABSENT -> "absent";
        };
    }

    public static String of(Ballot ballot) {
        return switch (ballot) {
            case FOR -> "Pour";
            case AGAINST -> "Contre";
            case ABSTAIN -> "Abstention";
        };
    }

    /** To the officer: the tie, and with whom. */
    public static String of(Tie tie) {
        return switch (tie.kind()) {
            case SAME_ADDRESS -> "adresse d’une personne de « %s »".formatted(tie.party());
            case MAIL_DOMAIN -> "même domaine de messagerie que « %s »".formatted(tie.party());
            case HOUSE -> "structure du même nom que « %s »".formatted(tie.party());
            case MANDATE -> "mandat déclaré dans « %s »".formatted(tie.party());
            case OFFICE -> "agit pour « %s » dans l’annuaire des structures".formatted(tie.party());
            case SUPPORT -> "« %s » accompagne ce projet".formatted(tie.party());
            case REPRESENTS -> "représente la Région dans « %s », qui accompagne ce projet".formatted(tie.party());
        };
    }

    /** To the member: the tie, without a name of the project’s. */
    public static String toThem(Tie.Kind kind) {
        return switch (kind) {
            case SAME_ADDRESS -> "Votre adresse est celle d’une personne qui porte le projet ou y participe.";
            case MAIL_DOMAIN -> "Votre adresse a le même domaine que celle du porteur ou d’un partenaire.";
            case HOUSE -> "La structure que vous représentez porte le nom du porteur ou d’un partenaire.";
            case MANDATE -> "Un mandat que vous avez déclaré porte sur le porteur ou un partenaire.";
            case OFFICE -> "Votre compte agit pour le porteur ou un partenaire.";
            case SUPPORT -> "La structure que vous représentez accompagne ce projet.";
            case REPRESENTS -> "Vous représentez la Région dans une structure qui accompagne ce projet.";
        };
    }
}
