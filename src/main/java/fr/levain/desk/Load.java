package fr.levain.desk;

/**
 * What somebody carries.
 *
 * @param open dossiers they follow that wait for something
 * @param late among them, past a level of the service or the day of the implicit refusal
 * @param soon among them, within the days that count as near
 */
public record Load(int open, int late, int soon) {
    public static final Load NONE = new Load(0, 0, 0);
}
