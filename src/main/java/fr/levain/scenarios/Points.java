package fr.levain.scenarios;

/** Results are whole numbers out of 1,000; people read them out of 100. */
public final class Points {
    private Points() {}

    /** {@code 62,5} */
    public static String outOfHundred(long perMille) {
        return perMille % 10 == 0 ? String.valueOf(perMille / 10) : perMille / 10 + "," + Math.abs(perMille % 10);
    }
}
