package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackArchiveTests {
    @Test
    void the_same_files_give_the_same_bytes_and_come_back_as_they_were() throws Exception {
        var files = new TreeMap<>(Map.of("grids/g.yaml", "id: g\n", "letters/refus.md", "Décision « non »\n"));

        assertThat(PackArchive.of(files)).isEqualTo(PackArchive.of(files));
        assertThat(PackArchive.read(new ByteArrayInputStream(PackArchive.of(files)))).isEqualTo(files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd.yaml", "/etc/x.yaml", "grids/../../x.yaml", "C:/x.yaml", "grids\\x.yaml"})
    void a_name_that_leads_outside_is_refused(String name) {
        refuses(zip(name, "a: b"), "nom de fichier interdit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.exe", "Grids/x.yaml", "a/b/c.yaml", ".cachette.yaml", "grids/é.yaml"})
    void a_file_that_has_no_place_in_settings_is_refused(String name) {
        refuses(zip(name, "a: b"), "n’a pas sa place dans un réglage");
    }

    @Test
    void a_file_that_unfolds_without_end_is_read_no_further_than_its_bound() {
        // 200 MB of the same letter weigh 200 kB once packed
        refuses(zip("grids/bomb.yaml", 200_000_000), "« grids/bomb.yaml » dépasse 1 Mo");
    }

    @Test
    void many_files_that_unfold_together_are_read_no_further_than_their_bound() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 30; i++) add(zip, "grids/g%d.yaml".formatted(i), 900_000);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        refuses(bytes.toByteArray(), "dépasse 10 Mo");
    }

    @Test
    void too_many_files_are_refused() {
        var files = new TreeMap<String, String>();
        for (int i = 0; i <= PackArchive.MOST_FILES; i++) files.put("grids/g%d.yaml".formatted(i), "a: b");
        refuses(PackArchive.of(files), "plus de 500 fichiers");
    }

    @Test
    void what_is_not_an_archive_or_is_cut_in_the_middle_is_refused() {
        var sound = PackArchive.of(new TreeMap<>(Map.of("grids/g.yaml", "id: g\n".repeat(1000))));

        refuses("bonjour".getBytes(StandardCharsets.UTF_8), "n’est pas une archive ZIP");
        refuses(Arrays.copyOf(sound, sound.length / 3), "coupée");
    }

    @Test
    void another_encoding_is_refused() {
        refuses(zip("letters/refus.md", "Décision".getBytes(StandardCharsets.ISO_8859_1)), "n’est pas en UTF-8");
    }

    private static void refuses(byte[] archive, String why) {
        assertThatThrownBy(() -> PackArchive.read(new ByteArrayInputStream(archive)))
                .isInstanceOf(PackArchive.Unreadable.class).hasMessageContaining(why);
    }

    private static byte[] zip(String name, String text) {
        return zip(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, int size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, name, size);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, int size) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var block = new byte[100_000];
        Arrays.fill(block, (byte) 'a');
        for (int written = 0; written < size; written += block.length) zip.write(block);
    }
}
