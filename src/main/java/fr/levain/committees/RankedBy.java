package fr.levain.committees;

/** Whose scores rank the files of a session. */
public enum RankedBy {
    SERVICE("service", "la note du service"),
    MEMBERS("membres", "les notes des membres"),
    /** Of several people apart from one another. */
    READINGS("lectures", "les notes des lecteurs");

    private final String slug;
    private final String label;

    RankedBy(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** As packs and forms write it. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static RankedBy named(String slug) {
        for (var each : values()) if (each.slug.equals(slug)) return each;
        return SERVICE;
    }
}
