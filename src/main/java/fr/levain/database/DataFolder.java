package fr.levain.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded database, the stored files and the secrets. One Levain at a time uses it. */
final class DataFolder implements AutoCloseable {
    private final Path root;
    // Held as long as the folder is in use: a channel nobody refers to is closed by the collector, and its lock with it.
    private @Nullable FileChannel lockChannel;
    private final Properties secrets = new Properties();

    private DataFolder(Path root) {
        this.root = root;
    }

    static DataFolder open(Path folder) {
        try {
            var root = folder.toAbsolutePath().normalize();
            Files.createDirectories(root);
            var opened = new DataFolder(root);
            opened.lock();
            opened.readSecrets();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("Le dossier de données %s ne peut pas être lu ou écrit.".formatted(folder), e);
        }
    }

    /** The folder of a Levain that is running: read, not taken. */
    static DataFolder read(Path folder) {
        try {
            var opened = new DataFolder(folder.toAbsolutePath().normalize());
            opened.readSecrets();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("Le dossier de données %s ne peut pas être lu.".formatted(folder), e);
        }
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A secret made once at random and kept here, readable by its owner only. */
    String secret(String name) {
        return remembered(name, () -> {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }

    /** A free port, chosen once: a postmaster left running by a crash is found again at the same address. */
    int databasePort() {
        return Integer.parseInt(remembered("database.port", () -> {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return Integer.toString(socket.getLocalPort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private synchronized String remembered(String name, java.util.function.Supplier<String> make) {
        var known = secrets.getProperty(name);
        if (known != null) return known;
        var made = make.get();
        secrets.setProperty(name, made);
        writeSecrets();
        return made;
    }

    private void lock() throws IOException {
        // The system releases it when the process ends, even by a kill.
        var channel = FileChannel.open(root.resolve("levain.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        lockChannel = channel;
        if (lock == null) {
            throw new StartRefused("Levain tourne déjà sur le dossier %s. Arrêtez-le, ou choisissez un autre dossier avec LEVAIN_DATA."
                    .formatted(root));
        }
    }

    @Override
    public void close() {
        try {
            if (lockChannel != null) lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path secretsFile() {
        return root.resolve("secrets.properties");
    }

    private void readSecrets() throws IOException {
        if (!Files.exists(secretsFile())) return;
        try (var in = Files.newInputStream(secretsFile())) {
            secrets.load(in);
        }
    }

    private void writeSecrets() {
        try {
            var file = secretsFile();
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                var text = new java.io.StringWriter();
                secrets.store(text, null);
                channel.write(java.nio.ByteBuffer.wrap(text.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
