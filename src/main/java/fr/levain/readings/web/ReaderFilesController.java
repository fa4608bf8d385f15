package fr.levain.readings.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import fr.levain.documents.Documents;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.letters.Letters;
import fr.levain.readings.ReaderActs;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.ReadingDossiers;
import fr.levain.readings.ReadingId;
import fr.levain.ui.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader takes away: files of the dossier, their own, and all there is to read as one PDF. */
@Controller
@RequestMapping("/lectures/{id}")
@AllowedTo({Role.EXPERT, Role.CASE_OFFICER, Role.HEAD, Role.APPLICANT})
class ReaderFilesController {
    private final ReaderActs acts;
    private final ReadingCalls calls;
    private final ReadingDossiers dossiers;
    private final Documents documents;
    private final Letters letters;
    private final Frames frames;
    private final Clock clock;

    ReaderFilesController(
            ReaderActs acts, ReadingCalls calls, ReadingDossiers dossiers, Documents documents, Letters letters, Frames frames, Clock clock) {
        this.acts = acts;
        this.calls = calls;
        this.dossiers = dossiers;
        this.documents = documents;
        this.letters = letters;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/fichiers/{document}")
    ResponseEntity<InputStreamResource> file(@PathVariable UUID id, @PathVariable UUID document, Caller caller) {
        var shown = dossiers.file(acts.of(new ReadingId(id), caller), document).orElseThrow(() -> new NotFound("document " + document));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(shown.mediaType())).contentLength(shown.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(shown.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(documents.open(shown.id())));
    }

    /** To read away from a screen. */
    @GetMapping("/lecture.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, HttpServletRequest request, Caller caller) {
        var reading = acts.of(new ReadingId(id), caller);
        var excerpt = dossiers.excerpt(reading);
        var kind = dossiers.kind(reading);
        var view = acts.dossier(reading);
        var frame = frames.of(request);
        var title = "À lire et noter : " + view.shownTitle();
        var html = "<h1>%s</h1>".formatted(htmlEscape(title, "UTF-8")) + frame.pages().render(
                new ReadingToPrint(reading, kind, calls.grid(kind, reading.call()), dossiers.summary(reading), excerpt, clock.instant()), frame);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("lecture.pdf").build().toString())
                .body(letters.pdf(title, html));
    }
}
