package fr.levain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;

/** Where the bytes lie, known by their SHA-256. On a disk here; an object store could stand behind the same words. */
interface FileStore {
    /** Reads the content into a temporary file, at most {@code limit} bytes and one more. */
    Incoming receive(InputStream content, long limit) throws IOException;

    /** Puts what was received in its place, durably. Twice the same content is kept once. */
    void keep(Incoming incoming, Instant now) throws IOException;

    InputStream open(String digest) throws IOException;

    /** Removes what nobody uses and was last kept before the instant. Answers how many files went. */
    int sweep(Predicate<String> inUse, Instant before) throws IOException;

    /** A content being received; closing it removes the temporary file when it was not kept. */
    record Incoming(Path file, long size, String digest) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            java.nio.file.Files.deleteIfExists(file);
        }
    }
}
