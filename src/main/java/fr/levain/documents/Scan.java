package fr.levain.documents;

/** What the antivirus said of a file. */
public enum Scan {
    CLEAN,
    /** No antivirus is set on this instance: the file is available and says so. */
    NOT_SCANNED,
    /** An antivirus is set but did not answer: the file waits, unavailable, for the next scan. */
    PENDING,
    /** Found after it was stored: quarantined, never handed out. */
    INFECTED;

    public boolean isAvailable() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
