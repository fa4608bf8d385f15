package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Through a real server, as bytes: the container refuses these before any filter or controller. */
@JourneyTest
class RefusedAddressesTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/aides/..%2f..%2fetc", "/orientation/x%00y/resultat", "/aides/%zz"})
    void an_address_the_container_refuses_gets_our_page_in_french(String address) throws IOException {
        var answer = asked(address);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("lang=\"fr\"", "Cette adresse ou ce formulaire est incomplet", "Revenir à l’accueil",
                "Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff");
        assertThat(answer).doesNotContain("HTTP Status", "Tomcat", "Bad Request</", "etc\"", "x%00y");
    }

    @Test
    void an_address_that_does_not_exist_still_gets_the_page_of_the_application() throws IOException {
        assertThat(asked("/rien-de-tel")).startsWith("HTTP/1.1 404").contains("Cette page n’existe pas").containsOnlyOnce("<!DOCTYPE html>");
    }

    private String asked(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n".formatted(address).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
