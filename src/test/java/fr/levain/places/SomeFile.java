package fr.levain.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files of spaces for tests. */
final class SomeFile {
    private SomeFile() {}

    static byte[] named(String name) {
        try (var file = Objects.requireNonNull(SomeFile.class.getResourceAsStream("/places/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
