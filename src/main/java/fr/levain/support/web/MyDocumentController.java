package fr.levain.support.web;

import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.support.FollowUpDocuments;
import fr.levain.support.SupportSession.SeenBy;
import fr.levain.ui.FormErrors;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The holder of a project sends documents to who accompanies them, says who else reads each, and takes them back. */
@Controller
@OpenToAll
@RequestMapping("/mon-accompagnement/{token}/documents")
class MyDocumentController {
    private final FollowUpDocuments mine;
    private final Documents documents;
    private final MySupportPages pages;
    private final FileForms forms;

    MyDocumentController(FollowUpDocuments mine, Documents documents, MySupportPages pages, FileForms forms) {
        this.mine = mine;
        this.documents = documents;
        this.pages = pages;
        this.forms = forms;
    }

    /** Who the follow-up is of comes in, nobody else. */
    @ModelAttribute
    void entered(@PathVariable String token, Caller caller) {
        pages.enter(token, caller);
    }

    @PostMapping
    View send(@PathVariable String token, @RequestParam("document") MultipartFile file, @RequestParam Map<String, String> sent, Caller caller) {
        if (file.isEmpty()) return pages.page(token, "", "", FormErrors.of("document", "Choisissez un fichier."));
        return forms.once(sent, file, caller, () -> switch (mine.send(token, Upload.of(file), readers(sent.getOrDefault("ouvert", "")), sent.getOrDefault("document-sur", ""), caller)) {
            case UploadResult.Stored _ -> MySupportController.home(token, "document");
            case UploadResult.Rejected rejected -> pages.page(token, "", "", FormErrors.of("document", rejected.reason()));
        });
    }

    @PostMapping("/{id}/lecteurs")
    View show(@PathVariable String token, @PathVariable UUID id, @RequestParam(defaultValue = "") String ouvert, Caller caller) {
        mine.showMine(token, new DocumentId(id), readers(ouvert), caller);
        return MySupportController.home(token, "lecteurs");
    }

    @PostMapping("/{id}/retrait")
    View takeBack(@PathVariable String token, @PathVariable UUID id, Caller caller) {
        mine.takeBack(token, new DocumentId(id), caller);
        return MySupportController.home(token, "repris");
    }

    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> open(@PathVariable String token, @PathVariable UUID id) {
        var document = mine.open(token, new DocumentId(id));
        return ResponseEntity.ok()
                .header("Content-Disposition", ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Type", document.mediaType()).header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(documents.open(document.id())));
    }

    /** @param opened ticked when those the holder agreed to read documents read it too */
    private static SeenBy readers(String opened) {
        return opened.equals("oui") ? SeenBy.REGION : SeenBy.HOLDER;
    }
}
