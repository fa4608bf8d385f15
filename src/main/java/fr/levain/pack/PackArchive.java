package fr.levain.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a pack in one ZIP. What is received is read within bounds, in memory: nothing is ever written to a disk. */
final class PackArchive {
    static final int MOST_FILES = 500;
    static final int LARGEST_FILE = 1_000_000;
    static final int LARGEST_WHOLE = 10_000_000;
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)?[a-z0-9][a-z0-9-]*\\.(?:yaml|md)");
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** The archive is refused as a whole; the message says why, in French. */
    static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    private PackArchive() {}

    /** The same files give the same bytes. */
    static byte[] of(SortedMap<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static SortedMap<String, String> read(InputStream received) throws Unreadable {
        var files = new TreeMap<String, String>();
        long whole = 0;
        try (var zip = new ZipInputStream(received, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var name = name(entry.getName());
                if (files.size() == MOST_FILES) throw new Unreadable("L’archive compte plus de %d fichiers.".formatted(MOST_FILES));
                var text = text(name, zip);
                whole += text.length;
                if (whole > LARGEST_WHOLE) throw new Unreadable("L’archive dépasse 10 Mo une fois dépliée.");
                if (files.put(name, decoded(name, text)) != null) throw new Unreadable("L’archive contient deux fois « %s ».".formatted(name));
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new Unreadable("L’archive est abîmée ou coupée. Téléchargez-la de nouveau.");
        } catch (IOException cut) {
            throw new Unreadable("L’archive est coupée avant la fin. Téléchargez-la de nouveau.");
        }
        if (files.isEmpty()) throw new Unreadable("Ce fichier n’est pas une archive ZIP de réglages. Choisissez le fichier .zip exporté par Levain.");
        return files;
    }

    /** Whether a file of a pack may be called so. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** A name says a place inside the pack, never one outside of it. */
    private static String name(String written) throws Unreadable {
        if (written.contains("..") || written.startsWith("/") || written.contains("\\") || written.contains(":")) {
            throw new Unreadable("L’archive contient un nom de fichier interdit : « %s ».".formatted(shown(written)));
        }
        if (!isName(written)) {
            throw new Unreadable("« %s » n’a pas sa place dans un réglage : seuls des fichiers .yaml et .md, en minuscules, sont lus.".formatted(shown(written)));
        }
        return written;
    }

    private static String shown(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    /** Whatever the entry announces, no more than the bound is read. */
    private static byte[] text(String name, ZipInputStream zip) throws IOException, Unreadable {
        var read = zip.readNBytes(LARGEST_FILE + 1);
        if (read.length > LARGEST_FILE) throw new Unreadable("« %s » dépasse 1 Mo une fois déplié.".formatted(name));
        return read;
    }

    private static String decoded(String name, byte[] text) throws Unreadable {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException other) {
            throw new Unreadable("« %s » n’est pas en UTF-8. Enregistrez-le dans cet encodage.".formatted(name));
        }
    }

    static byte[] of(Map<String, String> files) {
        return of(new TreeMap<>(files));
    }
}
