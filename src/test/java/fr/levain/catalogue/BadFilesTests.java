package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are not what they say: a clear message, nothing half-done, little memory. */
@LevainTest
class BadFilesTests {
    private static final String TITLES = "Nom,Lien,Financeurs,Bénéficiaire,Types d'aides,AAP/AMI,Récurrence,Descriptif,Date Clôture\n";
    private static final int MEGABYTE = 1024 * 1024;

    @Autowired Imports imports;
    @Autowired Catalogue catalogue;
    @Autowired JdbcClient database;

    private final String slug = "bad-" + UUID.randomUUID();

    private ImportReport read(byte[] bytes) {
        return imports.read("essai.csv", () -> new ByteArrayInputStream(bytes), LocalDate.of(2026, 1, 1), new Caller.System("test"));
    }

    private String row(String name, String end) {
        return "%s,https://a.fr/%s-%s,ADEME,,,,,Texte,%s".formatted(name, slug, end, "\n");
    }

    private void nothingKept() {
        assertThat(database.sql("select count(*) from catalogue.listing where slug like :slug || '%'").param("slug", slug).query(Integer.class).single()).isZero();
    }

    @Test
    void a_file_cut_anywhere_after_its_titles_keeps_nothing_or_says_what_it_kept() {
        var whole = (TITLES + row("Première", "1") + row("\"Deuxième, citée\"", "2")).getBytes(StandardCharsets.UTF_8);
        for (int end = TITLES.getBytes(StandardCharsets.UTF_8).length + row("Première", "1").getBytes(StandardCharsets.UTF_8).length + 1; end < whole.length - 2; end++) {
            var report = read(java.util.Arrays.copyOf(whole, end));
            assertThat(report.refusal()).as("cut at %d", end).isPresent().get().asString().contains("coupé");
        }
        nothingKept();
    }

    @Test
    void windows_1252_is_read_utf_16_is_refused_with_and_without_its_mark() {
        assertThat(read((TITLES + row("Été", "w")).getBytes(Charset.forName("windows-1252"))).encoding()).isEqualTo("windows-1252");
        assertThat(catalogue.sheet(slug + "-w").listing().title()).isEqualTo("Été");

        for (var charset : new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE})
            assertThat(read((TITLES + row("Été", "u")).getBytes(charset)).refusal().orElseThrow()).as(charset.name()).contains("UTF-16", "CSV UTF-8");
        assertThat(catalogue.bySlug(slug + "-u")).isEmpty();
    }

    @Test
    void a_workbook_that_calls_itself_csv_is_told_as_one() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(TITLES.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(bytes.toByteArray()).refusal().orElseThrow()).contains("classeur", "CSV UTF-8");
    }

    @Test
    void a_formula_in_any_cell_that_is_kept_leaves_its_row_out_and_says_where() {
        var report = read((TITLES + row("Bonne", "ok")
                + "Aide,https://a.fr/" + slug + "-f1,ADEME,=HYPERLINK(1),,,,Texte,\n"
                + "+cmd|x,https://a.fr/" + slug + "-f2,ADEME,,,,,Texte,\n"
                + "Aide,https://a.fr/" + slug + "-f3,@SUM(A1),,,,,Texte,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(report.refusals()).extracting(ImportReport.RefusedRow::line).containsExactly(3L, 4L, 5L);
        assertThat(report.refusals()).allSatisfy(refused -> assertThat(refused.reason()).contains("formule"));
        assertThat(report.added()).isEqualTo(1);
    }

    @Test
    void two_hundred_megabytes_are_refused_without_being_read() {
        var flow = new Flow(TITLES + "Aide,https://a.fr/" + slug, 200L * MEGABYTE);

        var report = imports.read("enorme.csv", flow::open, LocalDate.of(2026, 1, 1), new Caller.System("test"));

        assertThat(report.refusal().orElseThrow()).contains("20\u00a0Mo", "Découpez");
        assertThat(flow.read.get()).as("bytes read before refusing").isLessThan(21L * MEGABYTE);
        nothingKept();
    }

    @Test
    void a_quote_never_closed_does_not_take_the_file_into_memory() {
        var flow = new Flow(TITLES + row("Bonne", "q") + "\"Aide", 18L * MEGABYTE);

        var report = imports.read("guillemet.csv", flow::open, LocalDate.of(2026, 1, 1), new Caller.System("test"));

        assertThat(report.refusal().orElseThrow()).contains("1 million de caractères", "guillemet");
        assertThat(flow.read.get()).as("the second reading stops early").isLessThan(18L * MEGABYTE + 2 * MEGABYTE);
        nothingKept();
    }

    /** A beginning, then as many letters as asked, made as they are read: nothing is held. */
    private static final class Flow {
        final AtomicLong read = new AtomicLong();
        private final byte[] start;
        private final long size;

        Flow(String start, long size) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        InputStream open() {
            return new InputStream() {
                long at;

                @Override
                public int read() {
                    if (at >= size) return -1;
                    read.incrementAndGet();
                    return at < start.length ? start[(int) at++] : at++ % 5 == 0 ? ' ' : 'a';
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    int count = 0;
                    while (count < length && at < size) into[offset + count++] = (byte) read();
                    return count == 0 && length > 0 ? -1 : count;
                }
            };
        }
    }
}
