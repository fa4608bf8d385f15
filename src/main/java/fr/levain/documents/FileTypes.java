package fr.levain.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.util.function.SingletonSupplier;

/** Tells what a file is from its bytes alone; office files by looking inside their ZIP. */
class FileTypes {
    /** @param words in French, with its article: « un programme » */
    record Found(Optional<FileKind> kind, String words) {
        private Found(FileKind kind) {
            this(Optional.of(kind), "un fichier " + kind.label());
        }

        private Found(String words) {
            this(Optional.empty(), words);
        }

        /** A phone's photo, which its owner can send otherwise. */
        boolean isHeic() {
            return words.equals(HEIC);
        }
    }

    private static final String HEIC = "une photo HEIC";
    private static final int LOOK_AT = 256 * 1024;

    /** Reads its table of 1,600 types at the first file, not at the start. */
    private final SingletonSupplier<Tika> tika = SingletonSupplier.of(Tika::new);

    Found lookAt(Path file) throws IOException {
        String type;
        try (var content = Files.newInputStream(file)) {
            // Without the name: it proves nothing.
            type = tika.obtain().detect(content);
        }
        if (type.equals("application/zip") || type.startsWith("application/vnd.") || type.contains("ooxml")) {
            return insideZip(file);
        }
        return FileKind.ofMediaType(type).map(Found::new).orElseGet(() -> new Found(inFrench(type)));
    }

    private Found insideZip(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var openDocument = textOf(zip, "mimetype").strip();
            if (!openDocument.isEmpty()) {
                return FileKind.ofMediaType(openDocument)
                        .map(Found::new)
                        .orElseGet(() -> new Found(openDocument.contains("opendocument")
                                ? "un fichier OpenDocument d’une autre sorte"
                                : "une archive ZIP"));
            }
            var parts = textOf(zip, "[Content_Types].xml");
            if (parts.contains("macroEnabled") || zip.getEntry("word/vbaProject.bin") != null
                    || zip.getEntry("xl/vbaProject.bin") != null) {
                return new Found("un fichier Office avec des macros");
            }
            if (zip.getEntry("word/document.xml") != null && parts.contains("wordprocessingml.document.main+xml")) {
                return new Found(FileKind.DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null && parts.contains("spreadsheetml.sheet.main+xml")) {
                return new Found(FileKind.XLSX);
            }
            return new Found(parts.contains("presentationml") ? "une présentation PowerPoint" : "une archive ZIP");
        } catch (IOException broken) {
            return new Found("une archive ZIP abîmée");
        }
    }

    private static String textOf(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return "";
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LOOK_AT), StandardCharsets.UTF_8);
        }
    }

    private static String inFrench(String type) {
        if (type.contains("executable") || type.contains("x-elf") || type.contains("msdownload") || type.contains("x-sh"))
            return "un programme";
        if (type.contains("html")) return "une page web";
        if (type.contains("msoffice") || type.contains("msword") || type.contains("ms-excel"))
            return "un ancien fichier Office (.doc ou .xls)";
        if (type.contains("rtf")) return "un fichier RTF";
        if (type.contains("heic") || type.contains("heif")) return HEIC;
        if (type.startsWith("image/")) return "une image " + type.substring(6).toUpperCase(java.util.Locale.ROOT);
        if (type.startsWith("video/")) return "une vidéo";
        if (type.startsWith("audio/")) return "un son";
        if (type.startsWith("text/") || type.contains("xml") || type.contains("json")) return "un fichier texte";
        if (type.contains("zip") || type.contains("compress") || type.contains("x-tar") || type.contains("gzip"))
            return "une archive";
        return "un fichier d’un type que nous ne reconnaissons pas";
    }
}
