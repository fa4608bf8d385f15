package fr.levain.support.web;

import fr.levain.support.CommitteeOpinion.Verdict;
import fr.levain.support.Mission;
import fr.levain.ui.Tone;
import java.time.LocalDate;

/** Where the opinion of a committee and the work of a consultant stand, in a word and a colour. */
public final class Verdicts {
    private Verdicts() {}

    public static String word(Verdict verdict) {
        return switch (verdict) {
            case FAVOURABLE -> "Le plan commence";
            case RESERVED -> "Réserves à lever";
            case LATER -> "Plan à revoir";
            case UNFAVOURABLE -> "Plan écarté";
        };
    }

    public static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case FAVOURABLE -> Tone.OK;
            case RESERVED, LATER -> Tone.WAIT;
            case UNFAVOURABLE -> Tone.KO;
        };
    }

    public static String state(Mission mission, LocalDate today) {
        return mission.isDone() ? "Réalisé" : mission.isLate(today) ? "En retard" : mission.isEntrusted() ? "En cours" : "Consultant à choisir";
    }

    public static Tone tone(Mission mission, LocalDate today) {
        return mission.isDone() ? Tone.OK : mission.isLate(today) ? Tone.KO : Tone.WAIT;
    }
}
