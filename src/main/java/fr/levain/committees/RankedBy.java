package fr.levain.committees;

/** Whose scores rank the files of a session. */
public enum RankedBy {
    SERVICE("service", "la note du service", "Note du service"),
    MEMBERS("membres", "les notes des membres", "Note des membres"),
    /** Of several people apart from one another. */
    READINGS("lectures", "les notes des lecteurs", "Note des lectures");

    private final String slug;
    private final String label;
    private final String column;

    RankedBy(String slug, String label, String column) {
        this.slug = slug;
        this.label = label;
        this.column = column;
    }

    /** As packs and forms write it. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** Over the column of the scores it ranks by. */
    public String column() {
        return column;
    }

    public static RankedBy named(String slug) {
        for (var each : values()) if (each.slug.equals(slug)) return each;
        return SERVICE;
    }
}
