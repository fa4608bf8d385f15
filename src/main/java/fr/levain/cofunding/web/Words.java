package fr.levain.cofunding.web;

import fr.levain.cofunding.Funder;
import fr.levain.cofunding.FunderStatus;
import fr.levain.ui.Tone;

/** How a funder stands, in words. */
public final class Words {
    private Words() {}

    public static String status(Funder funder) {
        return switch (funder.status()) {
            case PLANNED -> "Pas encore saisi";
            case ASKED -> "Saisi, accusé attendu";
            case ACKNOWLEDGED -> "En instruction";
            case GRANTED -> "Aide votée";
            case REFUSED -> "Aide non attribuée";
            case REMOVED -> "N’instruit plus";
        };
    }

    public static Tone tone(FunderStatus status) {
        return switch (status) {
            case PLANNED, REMOVED -> Tone.NEUTRAL;
            case ASKED, ACKNOWLEDGED -> Tone.WAIT;
            case GRANTED -> Tone.OK;
            case REFUSED -> Tone.KO;
        };
    }
}
