package fr.levain.scenarios;

/**
 * How the money of a call goes down a list.
 *
 * @param skipping the next file that fits is taken; else nothing passes before a file ranked above it
 * @param partial a file may be proposed a part of its amount, when the money stops there
 */
public record CallRule(boolean skipping, boolean partial) {
    /** Strict order and whole amounts: where nothing is said, nobody passes before somebody ranked above. */
    public static final CallRule STRICT = new CallRule(false, false);
}
