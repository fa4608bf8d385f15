package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Through a real server: the container used to refuse the whole form, and what was typed with it. */
@JourneyTest
class TooHeavyFileTests {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void a_file_far_too_heavy_is_told_beside_its_field_and_the_rest_of_the_page_is_kept() throws IOException {
        try (var holder = Visitor.withoutScriptAt(port).signedInAs("Jeanne Morel")) {
            holder.opens("/appels/innovation-sociale");
            holder.clicks("Commencer un dossier");
            holder.begins();
            var pieces = holder.path() + "/pages/pieces";
            holder.opens(pieces);
            holder.sees("20 Mo au plus par fichier");

            holder.page.setDefaultTimeout(60_000); // the click waits for the whole file to go
            holder.chooses("signatory_is_representative", "oui");
            holder.page.locator("input[type=file][id=file_commitments]")
                    .setInputFiles(new Path[] {file("photos.pdf", 45 << 20), file("lettre.pdf", 0)});
            var answer = holder.page.waitForResponse("**" + pieces, () -> holder.clicks("Enregistrer et continuer"));

            assertThat(answer.status()).isEqualTo(422);
            holder.sees("Le fichier « photos.pdf » dépasse 20 Mo. Réduisez-le ou envoyez-le en plusieurs fichiers.");
            holder.opens(pieces);
            assertThat(holder.page.locator("input[name=signatory_is_representative][value=oui]").isChecked()).isTrue();
            assertThat(holder.page.locator(".lv-sent").allInnerTexts()).as("the other file is joined").singleElement().asString().contains("lettre.pdf");
        }
    }

    private Path file(String name, long size) throws IOException {
        var path = folder.resolve(name);
        Files.writeString(path, FilledDossier.PDF, StandardCharsets.ISO_8859_1);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            if (size > 0) file.setLength(size);
        }
        return path;
    }
}
