package fr.levain.documents;

import fr.levain.kernel.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Files in {@code files/ab/cd/<sha256>}: temporary file, fsync, rename, and only then the row that names it. A crash
 * leaves at worst a file without a row, which the sweep removes.
 */
class DiskFileStore implements FileStore {
    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Path incoming;
    private final long reserve;

    /** @param reserve bytes left free on the disk, so that answers can still be saved when files are refused */
    DiskFileStore(Path folder, long reserve) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
        this.reserve = reserve;
    }

    @Override
    public Incoming receive(InputStream content, long limit) throws IOException {
        var file = room();
        var digest = Digest.sha256();
        long size = 0;
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 * 1024];
            for (int read; size <= limit && (read = content.read(buffer)) >= 0; size += read) {
                digest.update(buffer, 0, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                write(bytes, out);
            }
            sync(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Incoming(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    private Path room() throws IOException {
        try {
            Files.createDirectories(incoming);
            if (Files.getFileStore(incoming).getUsableSpace() < reserve)
                throw new StorageFailure(true, "less than %d MB are left in %s".formatted(reserve >> 20, folder), null);
            return Files.createTempFile(incoming, "upload", ".part");
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    private static void write(ByteBuffer bytes, FileChannel out) throws StorageFailure {
        try {
            while (bytes.hasRemaining()) out.write(bytes);
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    private static void sync(FileChannel out) throws StorageFailure {
        try {
            out.force(true);
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    @Override
    public void keep(Incoming received, Instant now) throws IOException {
        try {
            put(received, now);
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    private void put(Incoming received, Instant now) throws IOException {
        var place = placeOf(received.digest());
        try {
            // Touched before it is trusted: a sweep going on leaves alone what was kept just now.
            Files.setLastModifiedTime(place, FileTime.from(now));
            if (Files.size(place) == received.size()) return;
        } catch (NoSuchFileException absent) {
            Files.createDirectories(place.getParent());
        }
        Files.setLastModifiedTime(received.file(), FileTime.from(now));
        move(received.file(), place);
        syncFolder(place.getParent());
        syncFolder(place.getParent().getParent());
        syncFolder(folder);
    }

    @Override
    public InputStream open(String digest) throws IOException {
        return Files.newInputStream(placeOf(digest));
    }

    @Override
    public int sweep(Predicate<String> inUse, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) return 0;
        int removed = 0;
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!isOlder(file, before)) continue;
                var name = file.getFileName().toString();
                if (file.startsWith(incoming)) {
                    removed += Files.deleteIfExists(file) ? 1 : 0;
                } else if (KEPT.matcher(name).matches() && !inUse.test(name)) {
                    removed += remove(file, name, inUse, before) ? 1 : 0;
                }
            }
        }
        return removed;
    }

    /** Set aside, looked at again, then removed: somebody may have kept the same content in between. */
    private boolean remove(Path file, String digest, Predicate<String> inUse, Instant before) throws IOException {
        Files.createDirectories(incoming);
        var aside = incoming.resolve(digest + ".aside");
        move(file, aside);
        if (isOlder(aside, before) && !inUse.test(digest)) return Files.deleteIfExists(aside);
        if (!Files.exists(file)) move(aside, file);
        return false;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private Path placeOf(String digest) {
        if (!KEPT.matcher(digest).matches()) throw new IllegalArgumentException("not a SHA-256: " + digest);
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4)).resolve(digest);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The file folder must lie on one file system: " + to, e);
        }
    }

    private static void syncFolder(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
