package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.ActId;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Embargoes;
import fr.levain.decisions.Feedbacks;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.Sending.What;
import fr.levain.decisions.Sendings;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.letters.MissingValues;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of an act, all at once, each read before it leaves; then, apart, the feedback to those not retained. */
@Controller
@RequestMapping("/decisions/{act}")
@AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD})
class LettersController {
    private final Decisions decisions;
    private final Notifications notifications;
    private final Feedbacks feedbacks;
    private final Sendings sendings;
    private final Embargoes embargoes;

    LettersController(Decisions decisions, Notifications notifications, Feedbacks feedbacks, Sendings sendings, Embargoes embargoes) {
        this.decisions = decisions;
        this.notifications = notifications;
        this.feedbacks = feedbacks;
        this.sendings = sendings;
        this.embargoes = embargoes;
    }

    /** D06: before every route of this act that says an outcome. */
    @ModelAttribute
    void checkEmbargo(@PathVariable UUID act, Caller caller) {
        embargoes.check(new ActId(act), caller);
    }

    @GetMapping("/lettres")
    View letters(@PathVariable UUID act, Caller caller) {
        return letters(new ActId(act), FormErrors.none(), caller);
    }

    @GetMapping("/lettres/{reference}/apercu.pdf")
    ResponseEntity<byte[]> preview(@PathVariable UUID act, @PathVariable ApplicationReference reference, Caller caller) {
        try {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"apercu-%s.pdf\"".formatted(reference))
                    .body(notifications.preview(new ActId(act), reference, caller));
        } catch (MissingValues missing) {
            // the page says which, and where to give it
            return ResponseEntity.status(303).header(HttpHeaders.LOCATION, "/decisions/%s/lettres".formatted(act)).build();
        }
    }

    @PostMapping("/lettres")
    View send(@PathVariable UUID act, @RequestParam UUID envoi, Caller caller) {
        var id = new ActId(act);
        var held = notifications.held(id);
        if (held.isPresent()) return letters(id, FormErrors.of("lettres", held.get()), caller);
        sendings.sendLetters(envoi, id, caller);
        return Redirect.to("/decisions/%s/envois/%s".formatted(act, envoi));
    }

    @GetMapping("/retours")
    View feedback(@PathVariable UUID act, Caller caller) {
        var id = new ActId(act);
        return new FeedbackListPage(decisions.act(id), feedbacks.of(id, caller), sendings.newSending().toString(), sendings.of(id, What.FEEDBACK));
    }

    @PostMapping("/retours")
    View release(@PathVariable UUID act, @RequestParam UUID envoi, Caller caller) {
        sendings.releaseFeedback(envoi, new ActId(act), caller);
        return Redirect.to("/decisions/%s/envois/%s".formatted(act, envoi));
    }

    @GetMapping("/envois/{sending}")
    View report(@PathVariable UUID act, @PathVariable UUID sending, Caller caller) {
        var found = sendings.sending(sending, caller);
        if (!found.act().equals(new ActId(act))) throw new NotFound("sending " + sending);
        return new SendingPage(decisions.act(found.act()), found, sendings.toPrint(found), notifications.readOn(found.act()));
    }

    private LettersPage letters(ActId id, FormErrors errors, Caller caller) {
        return new LettersPage(decisions.act(id), notifications.toSend(id, caller), notifications.held(id),
                sendings.newSending().toString(), sendings.of(id, What.LETTERS), errors);
    }
}
