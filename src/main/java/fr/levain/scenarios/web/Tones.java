package fr.levain.scenarios.web;

import fr.levain.scenarios.Effect;
import fr.levain.ui.Tone;

/** The colour of an effect, always beside its word. */
public final class Tones {
    private Tones() {}

    public static Tone of(Effect effect) {
        return switch (effect) {
            case PASSES -> Tone.OK;
            case PARTIAL, WAITS -> Tone.WAIT;
            case BELOW -> Tone.KO;
            case NOTHING -> Tone.NEUTRAL;
        };
    }
}
