package fr.levain.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A text to correct in a word processor (OpenDocument 1.3), from the same HTML as the PDF. The same text gives the same bytes. */
public final class Odt {
    public static final String TYPE = "application/vnd.oasis.opendocument.text";
    // no moment of writing inside: two makings of one text are one file
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
              <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
              <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
              <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
              <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(TYPE);
    private static final String META = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3">
              <office:meta><meta:generator>Levain</meta:generator><dc:title>%s</dc:title><dc:language>fr-FR</dc:language></office:meta>
            </office:document-meta>
            """;

    private Odt() {}

    /** @see Pdf#of for what the body may hold */
    public static byte[] of(String title, String body) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            // the type comes first and as it is, so that a file is known by its beginning
            stored(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            deflated(zip, "META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
            deflated(zip, "content.xml", OdtContent.of(body));
            deflated(zip, "styles.xml", styles());
            deflated(zip, "meta.xml", META.formatted(Markdown.escape(title)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] styles() throws IOException {
        try (var in = Odt.class.getResourceAsStream("/odt/styles.xml")) {
            return in.readAllBytes();
        }
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        put(zip, entry, bytes);
    }

    private static void deflated(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        put(zip, new ZipEntry(name), bytes);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
