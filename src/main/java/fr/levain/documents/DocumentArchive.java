package fr.levain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list of documents as one ZIP, with a manifest that lets anyone check each file by its SHA-256. It is written as it
 * goes: one file at a time, a few kilobytes of it in memory.
 */
final class DocumentArchive {
    static final String MANIFEST = "manifeste.csv";

    @FunctionalInterface
    interface Source {
        InputStream open(StoredDocument document) throws IOException;
    }

    private DocumentArchive() {}

    static void write(List<Archived> documents, Source source, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // what people send is compressed already
        zip.setLevel(Deflater.BEST_SPEED);
        var taken = new HashSet<>(Set.of(MANIFEST));
        var lines = new ArrayList<List<Object>>();
        for (var each : documents) {
            if (!each.document().scan().isAvailable()) {
                lines.add(line(each, ""));
                continue;
            }
            var name = nameFor(each, taken);
            var entry = new ZipEntry(name);
            entry.setTime(each.document().at().toEpochMilli());
            zip.putNextEntry(entry);
            try (var content = source.open(each.document())) {
                content.transferTo(zip);
            }
            zip.closeEntry();
            lines.add(line(each, name));
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        writer.write('\ufeff'); // so that a spreadsheet reads the accents
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord("fichier", "piece", "nom", "type", "octets", "sha256", "depose_le", "date_du_document", "remplace_le", "antivirus");
        for (var line : lines) csv.printRecord(line);
        csv.flush();
        zip.closeEntry();
        zip.finish();
    }

    private static List<Object> line(Archived each, String file) {
        var document = each.document();
        var scan = switch (document.scan()) {
            case CLEAN -> "analysé";
            case NOT_SCANNED -> "non analysé";
            case PENDING -> "indisponible, en attente de l’antivirus";
            case INFECTED -> "indisponible, en quarantaine";
        };
        return List.of(text(file), text(each.piece()), text(document.name()), document.mediaType(), document.size(), document.digest(),
                document.at(), document.filed().dated().map(Object::toString).orElse(""),
                document.filed().retiredAt().map(Object::toString).orElse(""), scan);
    }

    /** A name that begins like a formula would be one to a spreadsheet. */
    private static String text(String words) {
        return words.matches("[=+@-].*") ? "'" + words : words;
    }

    /** Two names that differ by their capitals alone are one file on some disks. */
    private static String nameFor(Archived each, HashSet<String> taken) {
        var folder = each.folder().isEmpty() ? "" : FileNames.clean(each.folder()) + "/";
        var clean = FileNames.clean(each.document().name());
        var name = folder + clean;
        for (int rank = 2; !taken.add(name.toLowerCase(Locale.ROOT)); rank++) name = folder + FileNames.numbered(clean, rank);
        return name;
    }
}
