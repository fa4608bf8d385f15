package fr.levain.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real connection: what is refused before it is read must still end in a page. */
@JourneyTest
class TooLargeUploadTests {
    @LocalServerPort
    int port;

    @Test
    void a_form_heavier_than_any_page_needs_gets_413_and_a_page_that_promises_nothing_false() throws IOException {
        var answer = announce("multipart/form-data; boundary=b", 600L << 20);

        assertThat(answer).startsWith("HTTP/1.1 413")
                .contains("Cet envoi est trop lourd", "Rien de cet envoi n’a été enregistré")
                .doesNotContain("réponses sont gardées");
    }

    @Test
    void a_form_that_cannot_be_read_gets_400() throws IOException {
        assertThat(announce("multipart/form-data", 3)).startsWith("HTTP/1.1 400").contains("formulaire est incomplet");
    }

    /** Says how much will come, sends none of it, and reads what the server already answers. */
    private String announce(String type, long length) throws IOException {
        try (var connection = new Socket("127.0.0.1", port)) {
            connection.setSoTimeout(20_000);
            var head = "POST /dossiers/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n";
            connection.getOutputStream().write(head.formatted(type, length).getBytes(StandardCharsets.US_ASCII));
            connection.shutdownOutput();
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
