package fr.levain.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The real way in of a file of aids, over a real connection. */
@JourneyTest
class AidUploadTests {
    @LocalServerPort
    int port;

    @Test
    void two_hundred_megabytes_sent_end_in_a_page_that_says_what_to_do() throws IOException, InterruptedException {
        var head = "--b\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"aides.csv\"\r\nContent-Type: text/csv\r\n\r\nNom,Lien\n";
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/gestion/aides/import".formatted(port)))
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(BodyPublishers.ofInputStream(() -> body(head, 205L << 20)))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Ce fichier est trop lourd", "en plusieurs parties");
        }
    }

    private static InputStream body(String head, long size) {
        var letters = new InputStream() {
            long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) return -1;
                var count = (int) Math.min(length, left);
                java.util.Arrays.fill(into, offset, offset + count, (byte) 'a');
                left -= count;
                return count;
            }
        };
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)), letters, new ByteArrayInputStream("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }
}
