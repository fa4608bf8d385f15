package fr.levain.ui;

/** Colour of a tag; its words carry the meaning, the colour only repeats it. */
public enum Tone {
    OK, WAIT, KO, NEUTRAL;

    public String css() {
        return "lv-tag lv-tag--" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
