package fr.levain.documents;

import fr.levain.kernel.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The parts of the files on their way, on the local disk: {@code envois/<upload>/<part>}. Each part is written under a
 * name of its own, then told to the database: two that meet never mix.
 */
class UploadParts {
    /** @param cut whether the sender stopped before the end */
    record Received(String file, long length, String digest, boolean cut) {}

    private final Path folder;

    UploadParts(Path folder) {
        this.folder = folder;
    }

    /** Writes what comes, at most {@code most} bytes and one more; what came before a cut is kept. */
    Received receive(UploadId id, InputStream content, long most) throws IOException {
        var name = UUID.randomUUID().toString();
        var digest = Digest.sha256();
        long length = 0;
        boolean cut = false;
        try (var out = open(id, name)) {
            var buffer = new byte[64 * 1024];
            while (length <= most) {
                int read;
                try {
                    read = content.read(buffer);
                } catch (IOException connectionLost) {
                    cut = true;
                    break;
                }
                if (read < 0) break;
                digest.update(buffer, 0, read);
                write(ByteBuffer.wrap(buffer, 0, read), out);
                length += read;
            }
        } catch (IOException e) {
            drop(id, name);
            throw e;
        }
        return new Received(name, length, HexFormat.of().formatHex(digest.digest()), cut);
    }

    private FileChannel open(UploadId id, String name) throws StorageFailure {
        try {
            Files.createDirectories(of(id));
            return FileChannel.open(of(id).resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
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

    void drop(UploadId id, String name) throws IOException {
        Files.deleteIfExists(of(id).resolve(name));
    }

    /** The whole content, part after part: one file open at a time. */
    InputStream content(UploadId id, List<String> parts) {
        var streams = parts.stream().map(part -> new Later(of(id).resolve(part))).collect(Collectors.toList());
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    void clear(UploadId id) throws IOException {
        try (var files = Files.list(of(id))) {
            for (var file : (Iterable<Path>) files::iterator) Files.deleteIfExists(file);
        } catch (NoSuchFileException gone) {
            return;
        }
        Files.deleteIfExists(of(id));
    }

    private Path of(UploadId id) {
        return folder.resolve(id.toString());
    }

    /** Opened when it is first read. */
    private static final class Later extends InputStream {
        private final Path file;
        private Optional<InputStream> open = Optional.empty();

        Later(Path file) {
            this.file = file;
        }

        private InputStream in() throws IOException {
            if (open.isEmpty()) open = Optional.of(Files.newInputStream(file));
            return open.get();
        }

        @Override
        public int read() throws IOException {
            return in().read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return in().read(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (open.isPresent()) open.get().close();
        }
    }
}
