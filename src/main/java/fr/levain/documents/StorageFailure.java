package fr.levain.documents;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** The bytes could not be put away. It is ours to mend, and nothing was kept of them. */
class StorageFailure extends IOException {
    private final boolean full;

    StorageFailure(boolean full, String what, @Nullable Throwable cause) {
        super(what, cause);
        this.full = full;
    }

    static StorageFailure of(IOException failed) {
        if (failed instanceof StorageFailure known) return known;
        var said = String.valueOf(failed instanceof FileSystemException file ? file.getReason() : failed.getMessage());
        return new StorageFailure(said.contains("No space left") || said.contains("quota exceeded"), said, failed);
    }

    /** Room is missing, which time alone does not mend. */
    boolean isFull() {
        return full;
    }
}
