package fr.levain.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import fr.levain.testing.JourneyTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files sent part after part in a real browser: cut, reloaded, refused, photographed; and a page closed in mid-sentence. */
@JourneyTest
class DirectUploadTests {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeAll
    static void with_patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @Test
    void a_file_goes_by_itself_is_told_and_joined_and_an_upload_cut_by_a_reload_goes_on_where_it_was() {
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            var pieces = begins(holder);
            var begun = new AtomicInteger();
            var offsets = new ArrayList<String>();
            holder.page.onRequest(request -> {
                if (request.url().endsWith("/envois")) begun.incrementAndGet();
                if (request.method().equals("PATCH")) offsets.add(request.headers().get("upload-offset"));
            });
            // the network goes after the first part
            holder.page.route("**/envois/*", route -> {
                if (route.request().method().equals("PATCH") && !"0".equals(route.request().headers().get("upload-offset"))) route.abort();
                else route.resume();
            });
            holder.page.locator("#file_commitments").setInputFiles(pdf("lettre-bourganeuf.pdf", 3 << 20));
            assertThat(holder.page.locator(".lv-upload [role=status]")).containsText("Connexion perdue");
            Pictures.of(holder, "pieces-coupure");

            holder.page.reload();
            assertThat(holder.page.locator(".lv-upload [role=status]")).containsText("s’est arrêté à 33");
            holder.page.unroute("**/envois/*");
            holder.page.locator("#file_commitments").setInputFiles(pdf("lettre-bourganeuf.pdf", 3 << 20));
            assertThat(holder.page.locator(".lv-upload [role=status]")).containsText("Fichier joint et enregistré.");

            assertThat(holder.page.locator("#piece-file_commitments .lv-sent")).containsText("lettre-bourganeuf.pdf");
            assertThat(holder.page.locator("#piece-file_commitments .lv-sent")).containsText("Non analysé");
            assertThat(begun.get()).as("begun once").isEqualTo(1);
            assertThat(offsets.stream().filter("0"::equals)).as("the first part went once").hasSize(1);
            holder.opens(pieces);
            holder.sees("lettre-bourganeuf.pdf");
        }
    }

    @Test
    void a_file_too_heavy_is_refused_before_it_leaves_and_the_page_keeps_what_was_typed() {
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            var pieces = begins(holder);
            holder.chooses("signatory_is_representative", "oui");
            var parts = new AtomicInteger();
            holder.page.onRequest(request -> { if (request.method().equals("PATCH")) parts.incrementAndGet(); });

            holder.page.locator("#file_commitments").setInputFiles(pdf("visite.pdf", 21 << 20));

            assertThat(holder.page.locator(".lv-upload [role=status]")).containsText("Le fichier « visite.pdf » dépasse 20");
            assertThat(parts.get()).isZero();
            assertThat(holder.path()).isEqualTo(pieces);
            assertThat(holder.page.locator("input[name=signatory_is_representative][value=oui]")).isChecked();
        }
    }

    @Test
    void photos_become_one_pdf_a_piece_is_dated_and_one_is_announced() throws IOException {
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            holder.opens("/appels/innovation-sociale");
            holder.clicks("Commencer un dossier");
            holder.begins();
            var dossier = holder.path();
            holder.opens(dossier + "/pages/structure");
            holder.selects("holder_kind", "association");
            holder.clicks("Enregistrer et continuer");
            holder.opens(dossier + "/pages/projet");
            holder.types("requested_amount", "30 000");
            holder.clicks("Enregistrer");
            holder.opens(dossier + "/pages/partenaires");
            holder.chooses("has_research", "oui");
            holder.clicks("Enregistrer");
            holder.opens(dossier + "/pages/pieces");

            holder.page.locator("#file_commitments").setInputFiles(new FilePayload[] {photo("page 1.jpg"), photo("page 2 📷.jpg")});
            assertThat(holder.page.locator("#piece-file_commitments .lv-sent")).hasCount(2);
            holder.page.locator("#file_accounts").setInputFiles(pdf("comptes-2024.pdf", 4_000));
            assertThat(holder.page.locator("#piece-file_accounts .lv-sent")).hasCount(1);
            holder.typesDay("file_accounts-date", 31, 12, 2024);
            holder.page.locator("#piece-file_research summary").first().click();
            holder.typesDay("file_research-annonce", 15, 1, 2027);
            Pictures.of(holder, "pieces-photos");
            Pictures.of(holder.page.locator("form[data-autosave]"), "deposer-pieces");

            holder.clicks("Réunir ces 2 photos en un seul PDF");
            assertThat(holder.page.locator("#piece-file_commitments .lv-sent").first()).containsText("Lettres d’engagement des partenaires.pdf");
            holder.sees("Périmé depuis le");
            holder.sees("2 versions précédentes");
            Pictures.of(holder, "pieces-jointes");

            holder.opens(dossier + "/pieces");
            holder.sees("Annoncée pour le 15 janvier 2027");
            Pictures.of(holder, "pieces-du-dossier");
        }
    }

    @Test
    void browser_closed_in_mid_typing_what_was_typed_is_there_the_next_time() {
        String page;
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            page = begins(holder).replace("pieces", "public");
            holder.opens(page);
            holder.page.locator("#target_public").pressSequentially("Les habitants du plateau");
            assertThat(holder.page.locator("[data-autosave-status]")).containsText("Enregistré à");
            holder.page.locator("#participation").pressSequentially("Ils décident des menus");
            // gone within the second and a half that a save waits for
            holder.page.navigate("about:blank");
        }
        try (var again = Visitor.at(port).signedInAs("Jeanne Morel")) {
            again.opens(page);
            assertThat(again.page.locator("#target_public")).hasValue("Les habitants du plateau");
            assertThat(again.page.locator("#participation")).hasValue("Ils décident des menus");
        }
    }

    private static String begins(Visitor holder) {
        holder.opens("/appels/innovation-sociale");
        holder.clicks("Commencer un dossier");
        holder.begins();
        var pieces = holder.path() + "/pages/pieces";
        holder.opens(pieces);
        return pieces;
    }

    private Path pdf(String name, int size) {
        try {
            var file = folder.resolve(name);
            Files.write(file, Arrays.copyOf(FilledDossier.PDF.getBytes(StandardCharsets.ISO_8859_1), size));
            // as a person’s own: the same when it is chosen again
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePayload photo(String name) throws IOException {
        var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 1200);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return new FilePayload(name, "image/jpeg", out.toByteArray());
    }
}
