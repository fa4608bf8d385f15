package fr.levain.ui;

import org.jspecify.annotations.Nullable;

/** A step of a journey shown as a line: done, here, or to come. */
public record Step(String label, State state, @Nullable String detail) {
    public enum State { DONE, HERE, TO_COME }

    public static Step done(String label) {
        return new Step(label, State.DONE, null);
    }

    public static Step here(String label) {
        return new Step(label, State.HERE, null);
    }

    public static Step toCome(String label) {
        return new Step(label, State.TO_COME, null);
    }

    public String css() {
        return switch (state) {
            case DONE -> "lv-step lv-step--done";
            case HERE -> "lv-step lv-step--here";
            case TO_COME -> "lv-step";
        };
    }
}
