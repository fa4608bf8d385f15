package fr.levain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list of documents as one ZIP, with a manifest that lets anyone check each file by its SHA-256. */
final class DocumentArchive {
    static final String MANIFEST = "manifeste.csv";

    @FunctionalInterface
    interface Source {
        InputStream open(StoredDocument document) throws IOException;
    }

    private DocumentArchive() {}

    static void write(List<StoredDocument> documents, Source source, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var taken = new HashSet<>(List.of(MANIFEST));
        var lines = new ArrayList<List<Object>>();
        for (var document : documents) {
            if (!document.scan().isAvailable()) {
                lines.add(line(document, "", "indisponible, en attente de l’antivirus"));
                continue;
            }
            var name = nameFor(document, taken);
            var entry = new ZipEntry(name);
            entry.setTime(document.at().toEpochMilli());
            zip.putNextEntry(entry);
            try (var content = source.open(document)) {
                content.transferTo(zip);
            }
            zip.closeEntry();
            lines.add(line(document, name, document.scan() == Scan.CLEAN ? "analysé" : "non analysé"));
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord("fichier", "nom", "type", "octets", "sha256", "depose_le", "antivirus");
        for (var line : lines) csv.printRecord(line);
        csv.flush();
        zip.closeEntry();
        zip.finish();
    }

    private static List<Object> line(StoredDocument document, String file, String scan) {
        return List.of(
                file, document.name(), document.mediaType(), document.size(), document.digest(), document.at(), scan);
    }

    private static String nameFor(StoredDocument document, HashSet<String> taken) {
        var name = FileNames.clean(document.name());
        for (int rank = 2; !taken.add(name); rank++) name = FileNames.numbered(FileNames.clean(document.name()), rank);
        return name;
    }
}
