package fr.levain.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.levain.testing.JourneyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The real way in of a file of aids, over a real connection. */
@JourneyTest
class AidUploadTests {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void a_file_of_two_hundred_megabytes_is_refused_with_what_to_do() throws IOException {
        var file = folder.resolve("aides.csv");
        var lines = "Une aide,https://aides.example\n".repeat(1 << 15).getBytes(UTF_8);
        try (var whole = Files.newOutputStream(file)) {
            for (long size = 0; size < 205L << 20; size += lines.length) whole.write(lines);
        }
        try (var head = Visitor.at(port).signedInAs("Hélène Roux")) {
            head.opens("/gestion/aides/import");
            head.page.setDefaultTimeout(120_000); // the click waits for the whole file to go
            head.typesDay("du", 1, 6, 2021);
            head.page.locator("input[type=file]").setInputFiles(file);
            head.clicks("Importer");

            head.sees("Ce fichier dépasse 20 Mo. Découpez-le en plusieurs fichiers");
        }
    }
}
