package fr.levain.commitments.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.Partnership;
import fr.levain.applications.Partnerships;
import fr.levain.commitments.Commitments;
import fr.levain.commitments.InviteResult;
import fr.levain.commitments.PartnerInvitations;
import fr.levain.commitments.PlainText;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The holder invites partners to commit, and follows their answers. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/engagements")
class PartnersController {
    private static final int LONGEST = 120;

    private final Commitments commitments;
    private final PartnerInvitations invitations;
    private final Partnerships partnerships;
    private final Drafts drafts;
    private final Clock clock;

    PartnersController(Commitments commitments, PartnerInvitations invitations, Partnerships partnerships, Drafts drafts, Clock clock) {
        this.commitments = commitments;
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    View all(@PathVariable String reference, Caller caller) {
        var partnership = commitments.readable(new ApplicationReference(reference), caller);
        return new PartnersPage(partnership.view(), commitments.of(partnership), edit(partnership, caller));
    }

    @GetMapping("/{row}")
    View one(@PathVariable String reference, @PathVariable UUID row, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var partnership = commitments.readable(new ApplicationReference(reference), caller);
        var known = commitments.line(partnership, row).commitment();
        return page(partnership, row, known.map(each -> each.contact()).orElse(""), known.map(each -> each.email()).orElse(""), told(fait), caller,
                FormErrors.none());
    }

    @PostMapping("/{row}/invitation")
    View invite(@PathVariable String reference, @PathVariable UUID row, @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String courriel, Caller caller) {
        var ref = new ApplicationReference(reference);
        var contact = PlainText.line(nom);
        var errors = FormErrors.none();
        if (contact.isBlank()) errors = errors.plus("nom", "Écrivez le nom de la personne à inviter.");
        else if (contact.length() > LONGEST) errors = errors.plus("nom", "Raccourcissez ce nom : 120 caractères au plus.");
        var address = Email.reading(courriel);
        if (courriel.isBlank()) errors = errors.plus("courriel", "Écrivez l’adresse électronique de cette personne.");
        else if (address.problem().isPresent()) errors = errors.plus("courriel", address.problem().get());
        if (errors.isEmpty()) {
            var result = invitations.invite(ref, row, contact, address.wellFormed().orElseThrow(), caller);
            if (result == InviteResult.OWN_ADDRESS)
                errors = errors.plus("courriel", "C’est votre adresse. Invitez une personne du partenaire : elle seule peut l’engager.");
            if (result == InviteResult.TOO_MANY) errors = errors.plus("courriel", tooMany());
            if (errors.isEmpty()) return back(ref, row, "invite");
        }
        return page(commitments.readable(ref, caller), row, nom, courriel, "", caller, errors);
    }

    @PostMapping("/{row}/relance")
    View sendAgain(@PathVariable String reference, @PathVariable UUID row, Caller caller) {
        var ref = new ApplicationReference(reference);
        if (invitations.sendAgain(ref, row, caller) != InviteResult.TOO_MANY) return back(ref, row, "relance");
        var partnership = commitments.readable(ref, caller);
        var known = commitments.line(partnership, row).commitment().orElseThrow();
        return page(partnership, row, known.contact(), known.email(), "", caller, FormErrors.of("courriel", tooMany()));
    }

    @PostMapping("/{row}/annulation")
    View cancel(@PathVariable String reference, @PathVariable UUID row, Caller caller) {
        var ref = new ApplicationReference(reference);
        invitations.cancel(ref, row, caller);
        return back(ref, row, "annule");
    }

    @PostMapping("/{row}/correction")
    View answer(@PathVariable String reference, @PathVariable UUID row, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        var ref = new ApplicationReference(reference);
        if (reponse.equals("transmettre")) {
            invitations.forwardCorrection(ref, row, caller);
            return back(ref, row, "transmis");
        }
        if (!reponse.equals("oui") && !reponse.equals("non")) return back(ref, row, "");
        var request = partnerships.correctable(commitments.readable(ref, caller).view());
        invitations.answerCorrection(ref, row, reponse.equals("oui"), caller);
        if (reponse.equals("oui") && request.isPresent()) return Redirect.to("/dossiers/%s/demandes/%s?fait=repris".formatted(ref, request.get()));
        return back(ref, row, reponse.equals("oui") ? "corrige" : "garde");
    }

    private static View back(ApplicationReference reference, UUID row, String done) {
        return Redirect.to("/dossiers/%s/engagements/%s%s".formatted(reference, row, done.isEmpty() ? "" : "?fait=" + done));
    }

    private PartnerPage page(Partnership partnership, UUID row, String contact, String email, String notice, Caller caller, FormErrors errors) {
        var line = commitments.line(partnership, row);
        var history = line.commitment().map(commitments::history).orElse(List.of());
        return new PartnerPage(partnership, line, history, isOpen(partnership) && partnerships.isWritable(partnership.view(), caller), contact, email,
                notice, clock.instant(), partnerships.correctable(partnership.view()).isPresent(), errors);
    }

    private static boolean isOpen(Partnership partnership) {
        return partnership.view().status().isDraft() || partnership.view().status().isOpen();
    }

    /** The page of the form that describes partners, while it may be changed. */
    private String edit(Partnership partnership, Caller caller) {
        if (!partnership.view().status().isDraft() || !partnerships.isWritable(partnership.view(), caller)) return "";
        var form = drafts.dossier(partnership.view().reference(), caller).form();
        return form.fieldOf("partners").flatMap(field -> form.pageOf(field.id())).map(page -> partnership.view().path() + "/pages/" + page.id()).orElse("");
    }

    private static String told(String done) {
        return switch (done) {
            case "invite" -> "L’invitation est envoyée.";
            case "relance" -> "Un nouveau lien est envoyé. L’ancien n’ouvre plus la page.";
            case "annule" -> "L’invitation est annulée.";
            case "corrige" -> "La correction est reprise dans votre dossier. Le partenaire est prévenu.";
            case "transmis" -> "La correction est transmise au service, dans vos messages. Rien ne change dans votre dossier.";
            case "garde" -> "Votre texte est gardé. Le partenaire est prévenu.";
            default -> "";
        };
    }

    private static String tooMany() {
        return "Cinq liens sont déjà partis aujourd’hui. Vérifiez l’adresse avec cette personne, puis réessayez demain.";
    }
}
