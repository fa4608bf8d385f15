package fr.levain.pack;

import fr.levain.kernel.Caller;
import fr.levain.kernel.PackProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the delivered pack, to be spoilt in one place and refused. */
final class SpoiltPack {
    private static final Path DELIVERED = Path.of("packs/nouvelle-aquitaine");

    private final Path folder;

    private SpoiltPack(Path folder) {
        this.folder = folder;
    }

    static SpoiltPack in(Path folder) {
        try (var files = Files.walk(DELIVERED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(DELIVERED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new SpoiltPack(folder);
    }

    Path folder() {
        return folder;
    }

    /** The first place where it says so says something else. */
    void spoil(String file, String was, String becomes) {
        var text = text(file);
        if (!text.contains(was)) throw new IllegalArgumentException(file + " does not say: " + was);
        write(file, text.replaceFirst(java.util.regex.Pattern.quote(was), java.util.regex.Matcher.quoteReplacement(becomes)));
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Of the first line that says so, from 1. */
    int line(String file, String said) {
        return (int) text(file).lines().takeWhile(line -> !line.contains(said)).count() + 1;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<PackProblem> problems(Packs packs) {
        return packs.load(folder, new Caller.System("test")) instanceof LoadResult.Refused(var problems, _) ? problems : List.of();
    }
}
