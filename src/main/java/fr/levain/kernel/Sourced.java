package fr.levain.kernel;

/** The figures of a pack, each with its {@code source}; {@code assumption} where nobody knows yet. */
public final class Sourced {
    private Sourced() {}

    /** This part says where it comes from. */
    public static void says(PackNode part) {
        part.text("source");
        part.bool("assumption", false);
    }

    /** The figure under this key, from the least to the most. */
    public static int within(PackNode file, String key, int least, int most) {
        var part = file.part(key);
        says(part);
        int value = part.integer("value");
        if (part.has("value") && (value < least || value > most)) part.problem("value", "« %s » va de %d à %d ; lu : %d".formatted(key, least, most, value));
        return value;
    }
}
