package fr.levain.applications.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.WholeDossiers;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.letters.Letters;
import fr.levain.ui.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The whole dossier in one file: a tagged PDF with bookmarks, or open JSON. */
@Controller
@AnyAccount
class WholeDossierController {
    private final WholeDossiers dossiers;
    private final Letters letters;
    private final Frames frames;
    private final JsonMapper json;
    private final Clock clock;

    WholeDossierController(WholeDossiers dossiers, Letters letters, Frames frames, JsonMapper json, Clock clock) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.frames = frames;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{reference}/dossier.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference, Caller caller, HttpServletRequest request) {
        var whole = dossiers.of(new ApplicationReference(reference), caller);
        var frame = frames.of(request);
        var title = whole.view().shownTitle();
        var html = "<h1>%s</h1>".formatted(htmlEscape(title, "UTF-8")) + frame.pages().render(new WholeSheet(whole, clock.instant()), frame);
        return file(reference + ".pdf", MediaType.APPLICATION_PDF, letters.pdf(title + " " + reference, html));
    }

    @GetMapping("/dossiers/{reference}/dossier.json")
    ResponseEntity<byte[]> json(@PathVariable String reference, Caller caller) {
        var whole = dossiers.of(new ApplicationReference(reference), caller);
        return file(reference + ".json", MediaType.APPLICATION_JSON, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(DossierJson.of(whole)));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
