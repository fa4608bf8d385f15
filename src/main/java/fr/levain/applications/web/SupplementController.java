package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Following;
import fr.levain.applications.Supplement;
import fr.levain.applications.SupplementId;
import fr.levain.applications.Supplements;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Answering the service: pieces to send, or a question to answer. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/demandes/{request}")
class SupplementController {
    private static final int LONGEST = 5_000;

    private final Supplements supplements;
    private final Following following;

    SupplementController(Supplements supplements, Following following) {
        this.supplements = supplements;
        this.following = following;
    }

    @GetMapping
    View request(@PathVariable String reference, @PathVariable String request, Caller caller) {
        var ref = new ApplicationReference(reference);
        return new SupplementPage(following.theirs(ref, caller), supplements.theirs(ref, id(request), caller), "", FormErrors.none());
    }

    @PostMapping
    View answer(
            @PathVariable String reference,
            @PathVariable String request,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(required = false) MultiValueMap<String, MultipartFile> files,
            Caller caller) {
        var ref = new ApplicationReference(reference);
        var asked = supplements.theirs(ref, id(request), caller);
        var errors = asked.kind() == Supplement.Kind.PIECES ? send(ref, asked, files, caller) : reply(ref, asked, reponse, caller);
        if (errors.isEmpty()) return Redirect.to("/dossiers/" + ref);
        return new SupplementPage(following.theirs(ref, caller), supplements.theirs(ref, asked.id(), caller), reponse, errors);
    }

    private FormErrors reply(ApplicationReference ref, Supplement asked, String text, Caller caller) {
        if (text.isBlank()) return FormErrors.of("reponse", "Écrivez votre réponse.");
        if (text.length() > LONGEST) return FormErrors.of("reponse", "Raccourcissez votre réponse : 5 000 caractères au plus.");
        supplements.answer(ref, asked.id(), text.strip(), caller);
        return FormErrors.none();
    }

    /** Pieces already taken stay taken: only those refused come back. */
    private FormErrors send(ApplicationReference ref, Supplement asked, MultiValueMap<String, MultipartFile> files, Caller caller) {
        var errors = FormErrors.none();
        int sent = 0;
        for (var piece : asked.missing()) {
            var file = files == null ? null : files.getFirst("piece-" + piece.code());
            if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isBlank()) continue;
            sent++;
            switch (supplements.provide(ref, asked.id(), piece.code(), Upload.of(file), caller)) {
                case Stored _ -> {}
                case Rejected(_, var reason) -> errors = errors.plus("piece-" + piece.code(), reason);
            }
        }
        if (sent == 0 && !asked.missing().isEmpty())
            return FormErrors.of("piece-" + asked.missing().getFirst().code(), "Joignez au moins un fichier, ou revenez plus tard.");
        return errors;
    }

    private static SupplementId id(String typed) {
        try {
            return new SupplementId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw new NotFound("request " + typed);
        }
    }
}
