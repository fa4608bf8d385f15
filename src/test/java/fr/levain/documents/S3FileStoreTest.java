package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.kernel.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that checks every signature; no real S3 can be reached from here. */
class S3FileStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path folder;

    private FakeS3 s3;
    private S3FileStore store;

    @BeforeEach
    void started() throws IOException {
        s3 = new FakeS3();
        store = store(FakeS3.SECRET);
    }

    @AfterEach
    void stopped() {
        s3.close();
    }

    private S3FileStore store(String secret) {
        return new S3FileStore(S3FileStore.client(s3.settings(secret), Duration.ofSeconds(2)), FakeS3.BUCKET, new DiskFileStore(folder, 0));
    }

    @Test
    void keeps_a_content_under_its_digest_and_reads_it_again() throws IOException {
        var digest = keep("levain", NOW);

        assertThat(s3.objects).containsOnlyKeys(digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest);
        assertThat(store.open(digest)).hasContent("levain");
    }

    @Test
    void the_same_content_is_sent_once_while_it_is_young_and_again_once_it_is_not() throws IOException {
        keep("levain", NOW);
        keep("levain", NOW);
        assertThat(s3.asked).filteredOn(each -> each.startsWith("PUT")).hasSize(1);

        s3.now = NOW.plus(Duration.ofDays(2));
        var digest = keep("levain", s3.now);

        assertThat(s3.objects.values()).singleElement().extracting(FakeS3.Stored::at).isEqualTo(s3.now);
        assertThat(store.open(digest)).hasContent("levain");
    }

    @Test
    void an_unknown_content_is_told_as_absent() {
        assertThatThrownBy(() -> store.open(Digest.of("jamais"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_wrong_secret_is_a_storage_failure_and_nothing_is_kept() {
        assertThatThrownBy(() -> keep(store("another secret"), "levain", NOW)).isInstanceOf(StorageFailure.class);
        assertThat(s3.objects).isEmpty();
    }

    @Test
    void a_store_that_asks_to_slow_down_is_asked_again() throws IOException {
        s3.faults.add(503);
        s3.faults.add(500);

        assertThat(store.open(keep("levain", NOW))).hasContent("levain");
    }

    @Test
    void a_store_that_keeps_failing_is_a_failure_of_ours_to_be_told_with_503() {
        for (int n = 0; n < 20; n++) s3.faults.add(500);

        assertThatThrownBy(() -> keep("levain", NOW)).isInstanceOfSatisfying(StorageFailure.class, failed -> assertThat(failed.isFull()).isFalse());
    }

    @Test
    void a_store_that_does_not_answer_is_given_up_in_time() {
        for (int n = 0; n < 20; n++) s3.faults.add(0);
        var from = System.nanoTime();

        assertThatThrownBy(() -> keep("levain", NOW)).isInstanceOf(StorageFailure.class);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void a_store_that_is_away_is_a_storage_failure() {
        s3.close();

        assertThatThrownBy(() -> store.open(Digest.of("levain"))).isInstanceOf(StorageFailure.class);
    }

    @Test
    void sweeps_what_nothing_uses_once_it_is_old_enough() throws IOException {
        s3.now = NOW.minus(Duration.ofDays(3));
        var used = keep("utilisé", s3.now);
        var forgotten = keep("oublié", s3.now);
        s3.now = NOW;
        var fresh = keep("récent", NOW);

        assertThat(store.sweep(used::equals, NOW.minus(Duration.ofHours(24)))).isEqualTo(1);

        assertThat(store.open(used)).hasContent("utilisé");
        assertThat(store.open(fresh)).hasContent("récent");
        assertThatThrownBy(() -> store.open(forgotten)).isInstanceOf(NoSuchFileException.class);
        assertThat(s3.objects).hasSize(2);
    }

    @Test
    void a_content_that_comes_into_use_while_it_is_swept_stays() throws IOException {
        s3.now = NOW.minus(Duration.ofDays(3));
        var digest = keep("juste à temps", s3.now);
        var asked = new AtomicInteger();

        assertThat(store.sweep(_ -> asked.getAndIncrement() > 0, NOW.minus(Duration.ofHours(24)))).isZero();

        assertThat(store.open(digest)).hasContent("juste à temps");
    }

    private String keep(String content, Instant at) throws IOException {
        return keep(store, content, at);
    }

    private static String keep(S3FileStore store, String content, Instant at) throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 1000)) {
            store.keep(incoming, at);
            return incoming.digest();
        }
    }
}
