package fr.levain.documents;

/** What the antivirus said of a file. */
public enum Scan {
    CLEAN("Analysé"),
    /** No antivirus is set on this instance: the file is available and says so. */
    NOT_SCANNED("Non analysé"),
    /** An antivirus is set but did not answer: the file waits, unavailable, for the next scan. */
    PENDING("Non analysé, en attente de l’antivirus"),
    /** Found after it was stored: quarantined, never handed out. */
    INFECTED("En quarantaine");

    private final String label;

    Scan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isAvailable() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
