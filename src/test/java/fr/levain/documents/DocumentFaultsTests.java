package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.levain.documents.UploadResult.Reason;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes wrong with files: a clear message, nothing lost. One test for each fault. */
@LevainTest
class DocumentFaultsTests {
    private static final long LARGEST = 20 << 20;

    @TempDir
    Path folder;

    @Autowired
    DocumentStore store;

    @Autowired
    Uploads uploads;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    final Subject owner = new Subject("test-faults", UUID.randomUUID());
    final Caller.Account caller = new Caller.Account(new AccountId(UUID.randomUUID()), "Léa", "lea@exemple.fr", Set.of(), Set.of());

    @Test
    void disk_full_the_file_is_refused_with_507_and_what_was_kept_before_stays() {
        var before = stored(documents(new DiskFileStore(folder, 0), Antivirus.NONE), SomeFile.pdf("avant"));
        var full = documents(new DiskFileStore(folder, Long.MAX_VALUE), Antivirus.NONE);

        var refused = rejected(full, "devis.pdf", SomeFile.pdf("après"));

        assertThat(refused.why()).isEqualTo(Reason.STORAGE_FULL);
        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.reason()).contains("plus la place de garder « devis.pdf »", "Rien de ce que vous avez écrit n’est perdu");
        assertThat(full.open(before.id())).hasBinaryContent(SomeFile.pdf("avant"));
        assertThat(full.of(owner)).containsExactly(before);
    }

    @Test
    void disk_full_in_the_middle_of_a_file_leaves_no_half_of_it() throws Exception {
        assumeThat(ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString())).as("may mount a small disk").isTrue();
        try {
            var small = documents(new DiskFileStore(folder, 0), Antivirus.NONE);

            assertThat(rejected(small, "photos.pdf", padded(4 << 20)).why()).isEqualTo(Reason.STORAGE_FULL);

            assertThat(folder.resolve("incoming")).isEmptyDirectory();
            assertThat(stored(small, SomeFile.pdf("petit")).size()).isPositive();
        } finally {
            ran("umount", folder.toString());
        }
    }

    @Test
    void storage_that_does_not_answer_is_told_with_503_and_the_upload_waits_to_be_tried_again() {
        var silent = new DiskFileStore(folder, 0) {
            @Override
            public Incoming receive(InputStream content, long limit) throws IOException {
                throw new StorageFailure(false, "Connection refused", null);
            }
        };
        var settled = new boolean[1];
        var upload = new Upload("devis.pdf", () -> new ByteArrayInputStream(SomeFile.pdf("x")), () -> settled[0] = true);

        var refused = (Rejected) documents(silent, Antivirus.NONE).store(upload, caller, owner, clock.instant());

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.reason()).contains("stockage ne répond pas", "quelques minutes");
        assertThat(settled[0]).as("may be tried again").isFalse();
    }

    @Test
    void clamd_down_the_file_is_kept_not_scanned_never_served_and_scanned_when_it_is_back() throws IOException {
        int port;
        try (var scanner = new Scanner(0)) {
            port = scanner.port();
        }
        var files = new DiskFileStore(folder, 0);
        var clamd = new Clamd("127.0.0.1", port, Duration.ofSeconds(5));
        var documents = documents(files, clamd);

        var document = stored(documents, SomeFile.pdf("pendant la panne " + UUID.randomUUID()));

        assertThat(document.scan()).isEqualTo(Scan.PENDING);
        assertThat(document.scan().label()).startsWith("Non analysé");
        assertThatThrownBy(() -> documents.open(document.id())).isInstanceOf(NotFound.class);
        try (var back = new Scanner(port)) {
            assertThat(back.port()).isEqualTo(port);
            rescan(files, clamd, document);
        }
        assertThat(documents.find(document.id())).map(StoredDocument::scan).contains(Scan.CLEAN);
        assertThat(documents.open(document.id())).isNotEmpty();
    }

    @Test
    void infected_file_eicar_is_refused_at_the_door_and_nothing_of_it_is_kept() throws IOException {
        try (var scanner = new Scanner(0)) {
            var documents = documents(new DiskFileStore(folder, 0), new Clamd("127.0.0.1", scanner.port(), Duration.ofSeconds(5)));

            var refused = rejected(documents, "facture.pdf", SomeFile.pdf(Scanner.EICAR));

            assertThat(refused.why()).isEqualTo(Reason.INFECTED);
            assertThat(refused.reason()).contains("L’antivirus a trouvé un programme dangereux dans « facture.pdf »", "envoyez un fichier sain");
            assertThat(documents.of(owner)).isEmpty();
            assertThat(kept()).isEmpty();
        }
    }

    @Test
    void infected_file_eicar_found_after_the_outage_goes_to_quarantine_and_is_never_served() throws IOException {
        int port;
        try (var scanner = new Scanner(0)) {
            port = scanner.port();
        }
        var files = new DiskFileStore(folder, 0);
        var clamd = new Clamd("127.0.0.1", port, Duration.ofSeconds(5));
        var documents = documents(files, clamd);
        var document = stored(documents, SomeFile.pdf(Scanner.EICAR));

        try (var back = new Scanner(port)) {
            assertThat(back.port()).isEqualTo(port);
            rescan(files, clamd, document);
        }

        assertThat(documents.find(document.id())).map(StoredDocument::scan).contains(Scan.INFECTED);
        assertThatThrownBy(() -> documents.open(document.id())).isInstanceOf(NotFound.class);
        var out = new ByteArrayOutputStream();
        documents.zip(documents.of(owner).stream().map(each -> new Archived("", "Statuts", each)).toList(), out);
        assertThat(out.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(Scanner.EICAR);
    }

    @Test
    void zip_bomb_in_an_office_file_is_refused_before_it_is_unfolded_whole() throws IOException {
        var documents = documents(new DiskFileStore(folder, 0), Antivirus.NONE);

        for (var name : List.of("projet.docx", "budget.xlsx")) {
            var refused = rejected(documents, name, bomb(name.endsWith("docx")));
            assertThat(refused.why()).isEqualTo(Reason.BOMB);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.reason()).contains("« " + name + " » contient, une fois ouvert, bien plus", "exportez-le en PDF");
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void zip_bomb_as_a_plain_archive_is_not_even_looked_into() throws IOException {
        assertThat(rejected(documents(new DiskFileStore(folder, 0), Antivirus.NONE), "tout.zip", archive()).why()).isEqualTo(Reason.NOT_ACCEPTED);
    }

    @Test
    void a_2_gb_file_is_refused_before_its_first_byte() {
        var step = uploads.begin("film de la visite.pdf", 2L << 30, caller);

        assertThat(step).isInstanceOfSatisfying(UploadStep.Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.reason()).isEqualTo("Le fichier « film de la visite.pdf » dépasse 20\u00a0Mo. Réduisez-le ou envoyez-le en plusieurs fichiers.");
        });
    }

    @Test
    void network_cut_during_an_upload_keeps_what_came_and_goes_on_from_there() {
        var content = padded(300_000);
        var begun = ((UploadStep.Going) uploads.begin("statuts.pdf", content.length, caller)).upload();

        var cut = uploads.append(begun.id(), 0, Optional.empty(), lostAfter(content, 100_000), caller);

        assertThat(cut).isInstanceOf(UploadStep.Going.class);
        var left = uploads.find(begun.id(), caller);
        assertThat(left.received()).isEqualTo(100_000);
        uploads.append(begun.id(), left.received(), Optional.empty(), new ByteArrayInputStream(content, 100_000, 200_000), caller);
        assertThat(uploads.find(begun.id(), caller).isWhole()).isTrue();
    }

    @Test
    void file_name_with_emoji_and_right_to_left_marks_stays_readable_and_cannot_lie() {
        var documents = documents(new DiskFileStore(folder, 0), Antivirus.NONE);
        assertThat(named(documents, "fête 🎉 été.pdf")).isEqualTo("fête 🎉 été.pdf");
        assertThat(named(documents, "رسالة الالتزام.pdf")).isEqualTo("رسالة الالتزام.pdf");
        // would be read « facture-fdp.exe » turned round
        assertThat(named(documents, "facture\u202Efdp.pdf")).isEqualTo("facturefdp.pdf");
        assertThat(named(documents, "\u2067devis\u2069\u200f.pdf")).isEqualTo("devis.pdf");
        assertThat(named(documents, "🎉".repeat(200) + ".pdf")).endsWith("🎉.pdf").hasSizeLessThanOrEqualTo(150);
        assertThat(rejected(documents, "photo\u202Egpj.exe.pdf", SomeFile.elf()).reason()).doesNotContain("\u202e");
    }

    private String named(Documents documents, String name) {
        return ((Stored) documents.store(Upload.of(name, SomeFile.pdf("x")), caller, owner, clock.instant())).document().name();
    }

    private Documents documents(FileStore files, Antivirus antivirus) {
        return new Documents(files, new Doorkeeper(LARGEST, antivirus), store, List.of(), events, transaction);
    }

    private StoredDocument stored(Documents documents, byte[] content) {
        return ((Stored) documents.store(Upload.of("statuts.pdf", content), caller, owner, clock.instant())).document();
    }

    private Rejected rejected(Documents documents, String name, byte[] content) {
        return (Rejected) documents.store(Upload.of(name, content), caller, owner, clock.instant());
    }

    /** Its files only: those of other tests lie elsewhere. */
    private void rescan(FileStore files, Antivirus antivirus, StoredDocument document) {
        jdbc.sql("update documents.document set stored_at = '2000-01-01Z' where id = :id").param("id", document.id().value()).update();
        new Upkeep(files, store, antivirus, events, transaction).scanWaiting(clock.instant());
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] padded(int size) {
        return java.util.Arrays.copyOf(SomeFile.pdf("long"), size);
    }

    private static InputStream lostAfter(byte[] content, int bytes) {
        return new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == bytes) throw new IOException("Connection reset");
                return content[at++] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (at == bytes) throw new IOException("Connection reset");
                int taken = Math.min(length, bytes - at);
                System.arraycopy(content, at, into, from, taken);
                at += taken;
                return taken;
            }
        };
    }

    private static byte[] bomb(boolean word) throws IOException {
        var kind = word ? "wordprocessingml.document" : "spreadsheetml.sheet";
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>".formatted(kind).getBytes());
            zip.putNextEntry(new ZipEntry(word ? "word/document.xml" : "xl/workbook.xml"));
            zip.write("<x/>".getBytes());
            zip.putNextEntry(new ZipEntry(word ? "word/media/image1.bmp" : "xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 100; megabyte++) zip.write(zeros);
        }
        return out.toByteArray();
    }

    private static byte[] archive() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(new byte[1 << 20]);
        }
        return out.toByteArray();
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        var run = new ProcessBuilder(command).redirectErrorStream(true).start();
        return run.waitFor(10, TimeUnit.SECONDS) && run.exitValue() == 0;
    }
}
