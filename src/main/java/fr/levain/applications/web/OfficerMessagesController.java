package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Exchanges;
import fr.levain.documents.Upload;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The messages of a dossier, on the side of the service. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
@RequestMapping("/instruction/{reference}/messages")
class OfficerMessagesController {
    private final Exchanges exchanges;

    OfficerMessagesController(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @GetMapping
    View messages(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String modele, Caller caller) {
        return page(reference, page, template(modele).orElse(""), FormErrors.none(), caller);
    }

    private Optional<String> template(String modele) {
        var templates = exchanges.templates();
        return modele.matches("\\d{1,3}") && Integer.parseInt(modele) < templates.size() ? Optional.of(templates.get(Integer.parseInt(modele)).text()) : Optional.empty();
    }

    /** What is written stays: the text of the model comes after it. */
    private View started(String reference, String modele, String message, Caller caller) {
        var chosen = template(modele);
        if (chosen.isEmpty()) return page(reference, 1, message, FormErrors.of("modele", "Choisissez un modèle. Votre message est gardé."), caller);
        return page(reference, 1, message.isBlank() ? chosen.get() : message.strip() + "\n\n" + chosen.get(), FormErrors.none(), caller);
    }

    @PostMapping
    View post(@PathVariable String reference, @RequestParam(defaultValue = "") String message, @RequestParam(required = false) List<MultipartFile> fichiers,
            @RequestParam(defaultValue = "") String modele, @RequestParam(defaultValue = "") String suite, Caller caller) {
        if (suite.equals("modele")) return started(reference, modele, message, caller);
        var text = message.strip();
        var errors = Posting.problems(text);
        if (errors.isEmpty()) {
            var posted = exchanges.post(new ApplicationReference(reference), text, Posting.uploads(fichiers), caller);
            if (posted.refused().isEmpty()) return Redirect.to("/instruction/" + reference + "/messages");
            errors = errors.plus("fichiers", posted.refused().get());
        }
        return page(reference, 1, message, errors, caller);
    }

    private MessagesPage page(String reference, int number, String typed, FormErrors errors, Caller caller) {
        var thread = exchanges.read(new ApplicationReference(reference), number, caller);
        return new MessagesPage(thread, true, true, exchanges.templates(), typed, Posting.paging("/instruction/" + reference + "/messages", number, thread.count()), errors, false);
    }
}
