package fr.levain.documents;

/** How an upload ends. */
public sealed interface UploadResult {
    record Stored(StoredDocument document) implements UploadResult {}

    /** @param reason in French: what was found and what to do, ready to show beside the field */
    record Rejected(Reason why, String reason) implements UploadResult {
        /** HTTP status that fits when the upload is the whole request. */
        public int status() {
            return switch (why) {
                case TOO_LARGE -> 413;
                case NOT_ACCEPTED, DISGUISED -> 415;
                case EMPTY, INFECTED, BOMB -> 422;
                case STORAGE_FULL -> 507;
                case STORAGE_DOWN -> 503;
            };
        }

        /** Ours to mend: the same file may be sent again later. */
        public boolean isOurFault() {
            return status() >= 500;
        }
    }

    enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_ACCEPTED,
        DISGUISED,
        INFECTED,
        /** Holds far more than it says, once unfolded. */
        BOMB,
        STORAGE_FULL,
        STORAGE_DOWN
    }
}
