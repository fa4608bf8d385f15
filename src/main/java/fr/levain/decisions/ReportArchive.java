package fr.levain.decisions;

import fr.levain.decisions.ReportPapers.Paper;
import fr.levain.kernel.Digest;
import fr.levain.letters.Odt;
import fr.levain.letters.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Every paper of a report in both formats, with the digest of each. */
final class ReportArchive {
    private ReportArchive() {}

    static byte[] of(List<Paper> papers, Instant at) {
        var out = new ByteArrayOutputStream();
        var digests = new StringBuilder();
        try (var zip = new ZipOutputStream(out)) {
            for (var paper : papers) {
                put(zip, paper.name() + ".pdf", Pdf.of(paper.title(), paper.html()), at, digests);
                put(zip, paper.name() + ".odt", Odt.of(paper.title(), paper.html()), at, digests);
            }
            put(zip, "empreintes.txt", digests.toString().getBytes(StandardCharsets.UTF_8), at, new StringBuilder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, Instant at, StringBuilder digests) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        digests.append(Digest.of(bytes)).append("  ").append(name).append('\n');
    }
}
