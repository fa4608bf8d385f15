package fr.levain.documents.web;

import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.Scan;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.Page;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out a file to be saved; shows in place only a picture or a PDF found clean: what people send is not ours. */
@Controller
class DownloadController {
    private final Documents documents;

    DownloadController(Documents documents) {
        this.documents = documents;
    }

    // Open to link bearers too: the module that owns the subject decides.
    @OpenToAll
    @GetMapping("/documents/{id}")
    Object download(@PathVariable UUID id, Caller caller) {
        var document = documents.readable(new DocumentId(id), caller);
        if (!document.scan().isAvailable()) {
            Page waiting = new DocumentWaitingPage(document.name(), document.scan() == Scan.INFECTED);
            return waiting;
        }
        var attachment = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(content(document.id())));
    }

    private InputStream content(DocumentId id) {
        try {
            return documents.open(id);
        } catch (UncheckedIOException storageAway) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "storage", storageAway);
        }
    }

    /** Beside the page that judges it. The browser's own viewer runs nothing of it, and no other site may frame it. */
    @OpenToAll
    @GetMapping("/documents/{id}/apercu")
    ResponseEntity<InputStreamResource> preview(@PathVariable UUID id, Caller caller) {
        var document = documents.readable(new DocumentId(id), caller);
        if (!document.isShownInPlace()) throw new NotFound("preview of " + id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", ContentDisposition.inline().filename(document.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'")
                .body(new InputStreamResource(documents.open(document.id())));
    }
}
