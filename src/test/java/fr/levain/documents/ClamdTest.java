package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Against a daemon that speaks INSTREAM, and against none. */
class ClamdTest {
    @Test
    void a_clean_file_is_clean_and_travels_whole() throws IOException {
        var content = "a".repeat(100_000);
        try (var daemon = new Daemon("stream: OK\0")) {
            assertThat(scan(daemon.port(), content)).isEqualTo(Scan.CLEAN);
            assertThat(daemon.received()).isEqualTo(content);
        }
    }

    @Test
    void a_found_signature_is_an_infection() throws IOException {
        try (var daemon = new Daemon("stream: Eicar-Test-Signature FOUND\0")) {
            assertThat(scan(daemon.port(), "EICAR")).isEqualTo(Scan.INFECTED);
        }
    }

    @Test
    void a_daemon_that_fails_leaves_the_file_waiting() throws IOException {
        try (var daemon = new Daemon("INSTREAM size limit exceeded. ERROR\0")) {
            assertThat(scan(daemon.port(), "x")).isEqualTo(Scan.PENDING);
        }
    }

    @Test
    void an_absent_daemon_leaves_the_file_waiting() throws IOException {
        int free;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }
        assertThat(scan(free, "x")).isEqualTo(Scan.PENDING);
    }

    private static Scan scan(int port, String content) {
        return new Clamd("127.0.0.1", port, Duration.ofSeconds(5))
                .scan(() -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Answers one INSTREAM command. */
    private static final class Daemon implements AutoCloseable {
        private final ServerSocket socket;
        private final CompletableFuture<String> received = new CompletableFuture<>();

        Daemon(String answer) throws IOException {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> {
                try (var client = socket.accept()) {
                    var in = new DataInputStream(client.getInputStream());
                    assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                    var content = new ByteArrayOutputStream();
                    for (int size; (size = in.readInt()) > 0; ) content.write(in.readNBytes(size));
                    client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    received.complete(content.toString(StandardCharsets.UTF_8));
                } catch (IOException | AssertionError e) {
                    received.completeExceptionally(e);
                }
            });
        }

        int port() {
            return socket.getLocalPort();
        }

        String received() {
            return received.join();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
