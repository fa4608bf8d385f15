package fr.levain.deliverables.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Following;
import fr.levain.deliverables.Deliverables;
import fr.levain.deliverables.NextAids;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Its holder files what the award asks for, then takes up the aid that comes next. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}")
class FilingController {
    private static final int LONGEST = 2_000;

    private final Deliverables deliverables;
    private final NextAids nextAids;
    private final Following following;

    FilingController(Deliverables deliverables, NextAids nextAids, Following following) {
        this.deliverables = deliverables;
        this.nextAids = nextAids;
        this.following = following;
    }

    @GetMapping("/rendus/{code}")
    View show(@PathVariable String reference, @PathVariable String code, Caller caller) {
        return page(new ApplicationReference(reference), code, "", caller, FormErrors.none());
    }

    @PostMapping("/rendus/{code}")
    View file(@PathVariable String reference, @PathVariable String code, @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String message, Caller caller) {
        var ref = new ApplicationReference(reference);
        var errors = FormErrors.none();
        if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isBlank())
            errors = errors.plus("fichier", "Choisissez le fichier à déposer.");
        if (message.length() > LONGEST) errors = errors.plus("message", "Raccourcissez votre message : 2 000 caractères au plus.");
        if (!errors.isEmpty() || file == null) return page(ref, code, message, caller, errors);
        return switch (deliverables.file(ref, code, Upload.of(file), message, caller)) {
            case Stored _ -> Redirect.to("/dossiers/" + ref);
            case Rejected(_, var reason) -> page(ref, code, message, caller, FormErrors.of("fichier", reason));
        };
    }

    @PostMapping("/suites/{aid}")
    View ask(@PathVariable String reference, @PathVariable String aid, Caller caller) {
        return Redirect.to(nextAids.ask(new ApplicationReference(reference), aid, caller).path());
    }

    private View page(ApplicationReference reference, String code, String message, Caller caller, FormErrors errors) {
        return new FilingPage(following.theirs(reference, caller), deliverables.theirs(reference, code, caller), message, errors);
    }
}
