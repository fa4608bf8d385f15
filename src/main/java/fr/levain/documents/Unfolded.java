package fr.levain.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * How much an office file holds once unfolded. A bomb weighs little and holds enough to fill a memory: it is found by
 * what it says of itself, then by unfolding it, since what it says may be false. Nothing is kept of what is unfolded.
 */
final class Unfolded {
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST = 512L << 20;
    /** Text shrinks ten to thirty times; below this size no ratio is worth a doubt. */
    private static final long TRUSTED = 64L << 20;

    private static final int MOST_TIMES = 150;

    private Unfolded() {}

    static boolean isBomb(Path file) throws IOException {
        long allowed = Math.min(MOST, Math.max(TRUSTED, MOST_TIMES * Files.size(file)));
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) return true;
            if (zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > allowed) return true;
            long unfolded = 0;
            var buffer = new byte[64 * 1024];
            for (var entry : zip.stream().toList()) {
                try (var content = zip.getInputStream(entry)) {
                    for (int read; (read = content.read(buffer)) >= 0; unfolded += read) if (unfolded > allowed) return true;
                }
            }
            return unfolded > allowed;
        }
    }
}
