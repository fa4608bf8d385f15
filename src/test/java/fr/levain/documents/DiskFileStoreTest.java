package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFileStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path folder;

    private DiskFileStore store;

    @BeforeEach
    void empty() {
        store = new DiskFileStore(folder, 0);
    }

    @Test
    void keeps_a_content_under_its_digest_and_leaves_no_temporary_file() throws IOException {
        var digest = keep("levain", NOW);

        assertThat(folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4)).resolve(digest)).hasContent("levain");
        assertThat(store.open(digest)).hasContent("levain");
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void keeps_the_same_content_once() throws IOException {
        assertThat(keep("levain", NOW)).isEqualTo(keep("levain", NOW));
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void a_content_that_is_not_kept_leaves_nothing() throws IOException {
        store.receive(new ByteArrayInputStream("x".getBytes()), 10).close();

        assertThat(files()).isZero();
    }

    @Test
    void reads_no_further_than_just_over_the_limit() throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(new byte[1 << 20]), 100)) {
            assertThat(incoming.size()).isGreaterThan(100).isLessThan(1 << 20);
        }
    }

    @Test
    void sweeps_what_nothing_uses_once_it_is_old_enough() throws IOException {
        var used = keep("utilisé", NOW.minus(Duration.ofDays(3)));
        keep("oublié", NOW.minus(Duration.ofDays(3)));
        var fresh = keep("récent", NOW.minus(Duration.ofHours(2)));

        assertThat(store.sweep(used::equals, NOW.minus(Duration.ofHours(24)))).isEqualTo(1);
        assertThat(store.open(used)).hasContent("utilisé");
        assertThat(store.open(fresh)).hasContent("récent");
    }

    @Test
    void an_old_content_kept_again_is_young_again() throws IOException {
        keep("revenu", NOW.minus(Duration.ofDays(3)));
        var digest = keep("revenu", NOW);

        assertThat(store.sweep(any -> false, NOW.minus(Duration.ofHours(24)))).isZero();
        assertThat(store.open(digest)).hasContent("revenu");
    }

    @Test
    void a_content_that_comes_into_use_while_it_is_swept_stays() throws IOException {
        var digest = keep("juste à temps", NOW.minus(Duration.ofDays(3)));
        var asked = new int[1];

        assertThat(store.sweep(any -> asked[0]++ > 0, NOW.minus(Duration.ofHours(24)))).isZero();
        assertThat(store.open(digest)).hasContent("juste à temps");
    }

    private String keep(String content, Instant at) throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(content.getBytes()), 1000)) {
            store.keep(incoming, at);
            return incoming.digest();
        }
    }

    private long files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
