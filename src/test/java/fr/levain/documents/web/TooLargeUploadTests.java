package fr.levain.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real connection: what the container refuses must still end in a page. */
@JourneyTest
class TooLargeUploadTests {
    @LocalServerPort
    int port;

    @Test
    void a_file_far_over_the_limit_gets_a_page_in_french_with_413() throws IOException, InterruptedException {
        var answer = post(30 << 20);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Ce fichier est trop lourd");
    }

    private HttpResponse<String> post(int size) throws IOException, InterruptedException {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofByteArray(new byte[size]), BodyPublishers.ofString("\r\n--b--\r\n", StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/gestion/donnees/x".formatted(port)))
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
