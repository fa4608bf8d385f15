package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.documents.UploadResult.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DoorkeeperTest {
    private static final long LARGEST = 20 << 20;

    @TempDir
    Path folder;

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("statuts.pdf", SomeFile.pdf("statuts"), FileKind.PDF),
                Arguments.of("lieu.png", SomeFile.png(), FileKind.PNG),
                Arguments.of("lieu.JPEG", SomeFile.jpeg(), FileKind.JPEG),
                Arguments.of("projet.odt", SomeFile.odt(), FileKind.ODT),
                Arguments.of("budget.ods", SomeFile.ods(), FileKind.ODS),
                Arguments.of("projet.docx", SomeFile.docx(), FileKind.DOCX),
                Arguments.of("budget.xlsx", SomeFile.xlsx(), FileKind.XLSX),
                Arguments.of("sans extension", SomeFile.xlsx(), FileKind.XLSX));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void G7_admits_the_open_and_office_formats_by_their_content(String name, byte[] content, FileKind kind) throws IOException {
        assertThat(examine(name, content)).isEqualTo(new Doorkeeper.Admitted(kind, Scan.NOT_SCANNED));
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        assertThat(refusal("statuts.pdf", new byte[0]).reason())
                .isEqualTo("Le fichier « statuts.pdf » est vide. Vérifiez-le, puis envoyez-le de nouveau.");
    }

    @Test
    void refuses_a_file_over_the_limit_with_413_and_takes_one_at_the_limit() throws IOException {
        var limit = 64;
        var atTheLimit = java.util.Arrays.copyOf(SomeFile.pdf("x"), limit);
        var over = java.util.Arrays.copyOf(SomeFile.pdf("x"), limit + 1);

        assertThat(examine("a.pdf", atTheLimit, limit)).isInstanceOf(Doorkeeper.Admitted.class);
        assertThat(examine("a.pdf", over, limit)).isInstanceOfSatisfying(Doorkeeper.Refused.class, refused -> {
            assertThat(refused.rejected().why()).isEqualTo(Reason.TOO_LARGE);
            assertThat(refused.rejected().status()).isEqualTo(413);
        });
    }

    @Test
    void refuses_a_program_that_calls_itself_a_pdf_and_says_what_it_is() throws IOException {
        var refused = refusal("statuts.pdf", SomeFile.elf());

        assertThat(refused.why()).isEqualTo(Reason.DISGUISED);
        assertThat(refused.reason()).contains("annonce un fichier PDF", "un programme", "PDF, ODT, ODS, DOCX");
    }

    @Test
    void refuses_a_word_file_that_calls_itself_a_pdf_and_tells_how_to_mend_it() throws IOException {
        assertThat(refusal("projet.pdf", SomeFile.docx()).reason()).contains("document Word (DOCX)", "« .docx »");
    }

    static Stream<Arguments> notAccepted() {
        return Stream.of(
                Arguments.of("page.html", "<!DOCTYPE html><html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), "une page web"),
                Arguments.of("tout.zip", SomeFile.zip(Map.of("a.txt", "a")), "une archive ZIP"),
                Arguments.of("notes.txt", "bonjour".getBytes(StandardCharsets.UTF_8), "un fichier texte"),
                Arguments.of("projet.docm", SomeFile.docm(), "un fichier Office avec des macros"),
                Arguments.of("film.gif", "GIF89a......".getBytes(StandardCharsets.US_ASCII), "une image GIF"));
    }

    @ParameterizedTest
    @MethodSource("notAccepted")
    void refuses_other_types_and_names_what_was_found(String name, byte[] content, String found) throws IOException {
        var refused = refusal(name, content);

        assertThat(refused.why()).isEqualTo(Reason.NOT_ACCEPTED);
        assertThat(refused.reason()).contains(found, "PDF, ODT, ODS, DOCX, XLSX, JPEG ou PNG");
    }

    @Test
    void refuses_an_archive_renamed_as_a_word_file() throws IOException {
        assertThat(refusal("projet.docx", SomeFile.zip(Map.of("a.txt", "a"))).why()).isEqualTo(Reason.DISGUISED);
    }

    @Test
    void refuses_what_the_antivirus_finds_and_says_so() throws IOException {
        var doorkeeper = new Doorkeeper(LARGEST, content -> Scan.INFECTED);
        try (var incoming = receive(SomeFile.pdf("x"), LARGEST)) {
            assertThat(doorkeeper.examine(incoming, "a.pdf")).isInstanceOfSatisfying(Doorkeeper.Refused.class, refused ->
                    assertThat(refused.rejected().reason()).contains("programme dangereux"));
        }
    }

    @Test
    void names_are_labels_never_paths() {
        assertThat(FileNames.clean("C:\\Users\\moi\\statuts.pdf")).isEqualTo("statuts.pdf");
        assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileNames.clean("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie x.pdf");
        assertThat(FileNames.clean(" . ")).isEqualTo("document");
        assertThat(FileNames.clean("é".repeat(300) + ".pdf")).hasSize(150).endsWith(".pdf");
    }

    private UploadResult.Rejected refusal(String name, byte[] content) throws IOException {
        return ((Doorkeeper.Refused) examine(name, content)).rejected();
    }

    private Doorkeeper.Decision examine(String name, byte[] content) throws IOException {
        return examine(name, content, LARGEST);
    }

    private Doorkeeper.Decision examine(String name, byte[] content, long limit) throws IOException {
        try (var incoming = receive(content, limit)) {
            return new Doorkeeper(limit, any -> Scan.NOT_SCANNED).examine(incoming, name);
        }
    }

    private FileStore.Incoming receive(byte[] content, long limit) throws IOException {
        return new DiskFileStore(folder, 0).receive(new ByteArrayInputStream(content), limit);
    }
}
