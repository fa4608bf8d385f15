package fr.levain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository written from the code: a test fails when it no longer tells the truth. */
public record GeneratedFile(Path path) {
    public static GeneratedFile at(String path) {
        return new GeneratedFile(Path.of(path));
    }

    /** Compares; with {@code -Dlevain.write=true}, writes instead. */
    public void mustBe(String content) {
        try {
            if (Boolean.getBoolean("levain.write")) {
                if (path.getParent() != null) Files.createDirectories(path.getParent());
                Files.writeString(path, content);
            }
            assertThat(path).as("%s; bin/diagrams writes it anew", path).exists();
            assertThat(Files.readString(path)).as("%s; bin/diagrams writes it anew", path).isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
