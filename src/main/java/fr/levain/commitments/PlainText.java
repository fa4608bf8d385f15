package fr.levain.commitments;

/**
 * What people type, without what cannot be seen. Letters of every script and emoji stay; marks that turn the reading order
 * round go: what is signed reads the same for everyone.
 */
public final class PlainText {
    private static final String TURNS_ROUND = "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private PlainText() {}

    /** On as many lines as it has. */
    public static String of(String typed) {
        return typed.replaceAll(TURNS_ROUND, "").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    /** On one line. */
    public static String line(String typed) {
        return typed.replaceAll(TURNS_ROUND, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
