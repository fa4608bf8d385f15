package fr.levain.opinions;

public enum OpinionStatus {
    /** The link left; nothing is declared yet. */
    ASKED,
    /** No conflict of interest declared: the person reads. */
    OPENED,
    ANSWERED, DECLINED,
    /** A conflict of interest declared (I3): nothing is shown, ever. */
    RECUSED,
    /** The date passed without an answer, and the kind says that silence means « sans observation ». */
    SILENT,
    /** Withdrawn after the answer: kept, shown to no one but the service. */
    HIDDEN;

    public boolean isAwaited() {
        return this == ASKED || this == OPENED;
    }
}
