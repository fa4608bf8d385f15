package fr.levain.committees.web;

import fr.levain.committees.Attendance;
import fr.levain.committees.MeetingStatus;
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
}
