package fr.levain.support.web;

import fr.levain.documents.DocumentId;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.support.FollowUpDocuments;
import fr.levain.support.SupportSession;
import fr.levain.ui.FormErrors;
import fr.levain.ui.View;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The team joins documents to a follow-up, says who reads each, and takes them out. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/accompagnements/{reference}/documents")
class FollowUpDocumentController {
    private final FollowUpDocuments documents;
    private final FollowUpPages pages;
    private final FileForms forms;

    FollowUpDocumentController(FollowUpDocuments documents, FollowUpPages pages, FileForms forms) {
        this.documents = documents;
        this.pages = pages;
        this.forms = forms;
    }

    @PostMapping
    View attach(@PathVariable String reference, @RequestParam("document") MultipartFile file, @RequestParam Map<String, String> sent, Caller caller) {
        var read = new Reading(new Typed(sent), pages.today());
        var readers = read.choice("document-lecteurs", SupportSession.SeenBy.class, "Choisissez qui lit ce document.");
        if (file.isEmpty()) read.wrong("document", "Choisissez un fichier.");
        if (read.isWrong()) return pages.page(reference, caller, read.typed(), read.errors());
        return forms.once(sent, file, caller, () -> switch (documents.attach(reference, Upload.of(file), readers, read.typed().value("document-sur"), caller)) {
            case UploadResult.Stored _ -> FollowUpPages.to(reference, "documents");
            case UploadResult.Rejected rejected -> pages.page(reference, caller, read.typed(), FormErrors.of("document", rejected.reason()));
        });
    }

    @PostMapping("/{id}/lecteurs")
    View show(@PathVariable String reference, @PathVariable UUID id, @RequestParam SupportSession.SeenBy lecteurs, Caller caller) {
        documents.show(reference, new DocumentId(id), lecteurs, caller);
        return FollowUpPages.to(reference, "documents");
    }

    @PostMapping("/{id}/retrait")
    View detach(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        documents.detach(reference, new DocumentId(id), caller);
        return FollowUpPages.to(reference, "documents");
    }
}
