package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.DossierFiles;
import fr.levain.applications.DossierPieces;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.documents.Uploads;
import fr.levain.forms.Answer;
import fr.levain.forms.PieceDates;
import fr.levain.forms.Value;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pieces of a dossier: all of them on one page, in one archive; those announced, sent when they exist. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}")
class PiecesController {
    private final DossierPieces pieces;
    private final Documents documents;
    private final Uploads uploads;

    PiecesController(DossierPieces pieces, Documents documents, Uploads uploads) {
        this.pieces = pieces;
        this.documents = documents;
        this.uploads = uploads;
    }

    @GetMapping("/pieces")
    View page(@PathVariable String reference, Caller caller) {
        return drawn(reference, FormErrors.none(), caller);
    }

    @PostMapping("/pieces/{code}")
    View provide(
            @PathVariable String reference,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultiValueMap<String, MultipartFile> files,
            Caller caller) {
        var today = pieces.of(new ApplicationReference(reference), caller).today();
        var field = "piece-" + code;
        var said = PieceDates.typed(typed, "date-" + code);
        if (said instanceof Answer.Unreadable(_, var why)) return drawn(reference, FormErrors.of("date-" + code + "-jour", why), caller);
        var dated = said.known().flatMap(value -> value instanceof Value.Date(var day) ? Optional.of(day) : Optional.<LocalDate>empty());
        if (dated.filter(day -> day.isAfter(today)).isPresent())
            return drawn(reference, FormErrors.of("date-" + code + "-jour", "Cette date est à venir. Indiquez celle que porte le document."), caller);
        var sent = uploads.with(typed, files, caller).getOrDefault(field, List.of());
        if (sent.isEmpty()) return drawn(reference, FormErrors.of(field, "Choisissez le fichier à envoyer."), caller);
        return switch (pieces.provide(new ApplicationReference(reference), code, sent.getFirst(), dated, caller)) {
            case Stored _ -> Redirect.to("/dossiers/" + reference + "/pieces");
            case Rejected(_, var reason) -> drawn(reference, FormErrors.of(field, reason), caller);
        };
    }

    @PostMapping("/pieces/versions/{document}/suppression")
    View erase(@PathVariable String reference, @PathVariable UUID document, Caller caller) {
        pieces.erase(new ApplicationReference(reference), new DocumentId(document), caller);
        return Redirect.to("/dossiers/" + reference + "/pieces");
    }

    /** Written as it is read: the archive of a heavy dossier is never whole in memory. */
    @GetMapping("/pieces.zip")
    void archive(@PathVariable String reference, HttpServletResponse response, Caller caller) throws IOException {
        var archived = pieces.archive(new ApplicationReference(reference), caller);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("pieces-" + reference + ".zip", StandardCharsets.UTF_8).build().toString());
        documents.zip(archived, response.getOutputStream());
    }

    private PiecesPage drawn(String reference, FormErrors errors, Caller caller) {
        DossierFiles files = pieces.of(new ApplicationReference(reference), caller);
        return new PiecesPage(files, caller.isOfficer(), errors);
    }
}
