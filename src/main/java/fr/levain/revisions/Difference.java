package fr.levain.revisions;

/** One thing that differs from the published revision, told in a French sentence. */
public record Difference(Sort sort, String told) {
    public enum Sort { ADDED, CHANGED, REMOVED }

    public static Difference added(String told) {
        return new Difference(Sort.ADDED, told);
    }

    public static Difference changed(String told) {
        return new Difference(Sort.CHANGED, told);
    }

    public static Difference removed(String told) {
        return new Difference(Sort.REMOVED, told);
    }
}
