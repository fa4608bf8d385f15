package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Exchanges;
import fr.levain.applications.Participants;
import fr.levain.documents.Upload;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The messages of a dossier, on the side of its author. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/messages")
class MessagesController {
    private final Exchanges exchanges;
    private final Participants participants;

    MessagesController(Exchanges exchanges, Participants participants) {
        this.exchanges = exchanges;
        this.participants = participants;
    }

    @GetMapping
    View messages(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(reference, page, "", FormErrors.none(), fait.equals("envoye"), caller);
    }

    @PostMapping
    View post(@PathVariable String reference, @RequestParam(defaultValue = "") String message, @RequestParam(required = false) List<MultipartFile> fichiers, Caller caller) {
        var text = message.strip();
        var errors = Posting.problems(text);
        if (errors.isEmpty()) {
            var posted = exchanges.post(new ApplicationReference(reference), text, Posting.uploads(fichiers), caller);
            if (posted.refused().isEmpty()) return Redirect.to("/dossiers/" + reference + "/messages?fait=envoye");
            errors = errors.plus("fichiers", posted.refused().get());
        }
        return page(reference, 1, message, errors, false, caller);
    }

    private MessagesPage page(String reference, int number, String typed, FormErrors errors, boolean sent, Caller caller) {
        var thread = exchanges.read(new ApplicationReference(reference), number, caller);
        var writes = thread.view().submittedAt().isPresent() && participants.access(thread.view().reference(), caller).writes();
        return new MessagesPage(thread, false, writes, List.of(), typed, Posting.paging("/dossiers/" + reference + "/messages", number, thread.count()), errors, sent);
    }
}
