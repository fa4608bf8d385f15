package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Digest;
import fr.levain.kernel.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DocumentArchiveTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void holds_each_file_once_and_a_manifest_of_their_digests() throws IOException {
        var out = new ByteArrayOutputStream();

        DocumentArchive.write(
                List.of(document("devis.pdf", Scan.CLEAN), document("Devis.pdf", Scan.CLEAN), document("lent.pdf", Scan.PENDING), document("=1+1.pdf", Scan.INFECTED)),
                document -> new ByteArrayInputStream("contenu".getBytes(StandardCharsets.UTF_8)),
                out);

        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(entries.keySet()).containsExactly("Devis/devis.pdf", "Devis/Devis (2).pdf", "manifeste.csv");
        assertThat(entries.get("manifeste.csv"))
                .contains(Digest.of("contenu"))
                .contains("Devis/Devis (2).pdf,Devis des prestataires,Devis.pdf,application/pdf")
                .contains(",'=1+1.pdf,")
                .contains("en quarantaine")
                .contains("en attente de l’antivirus");
    }

    private static Archived document(String name, Scan scan) {
        return new Archived("Devis", "Devis des prestataires", new StoredDocument(
                DocumentId.at(AT), new Subject("test", UUID.randomUUID()), name, "application/pdf", 7, Digest.of("contenu"), AT, scan));
    }
}
