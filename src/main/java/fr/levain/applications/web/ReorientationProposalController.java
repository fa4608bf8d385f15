package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.ReorientationResult.CallClosed;
import fr.levain.applications.ReorientationResult.Moved;
import fr.levain.applications.ReorientationResult.NotNow;
import fr.levain.applications.Reorientations;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer proposes another call; nothing moves until the author of the dossier agrees. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
@RequestMapping("/instruction/{reference}/reorientation")
class ReorientationProposalController {
    private final Reorientations reorientations;
    private final Applications applications;

    ReorientationProposalController(Reorientations reorientations, Applications applications) {
        this.reorientations = reorientations;
        this.applications = applications;
    }

    @GetMapping
    View choose(@PathVariable String reference, @RequestParam(defaultValue = "") String vers, Caller caller) {
        return page(new ApplicationReference(reference), vers, "", caller, FormErrors.none());
    }

    @PostMapping
    View propose(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String vers,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String delai,
            Caller caller) {
        var ref = new ApplicationReference(reference);
        var days = delai.strip().matches("\\d{1,2}") ? Integer.parseInt(delai.strip()) : 0;
        var errors = FormErrors.none();
        if (motif.isBlank()) errors = errors.plus("motif", "Écrivez pourquoi cette aide convient mieux : le porteur le lira.");
        if (motif.length() > 2000) errors = errors.plus("motif", "Raccourcissez le motif : 2 000 caractères au plus.");
        if (days < 1 || days > 60) errors = errors.plus("delai", "Indiquez un délai entre 1 et 60 jours.");
        if (!errors.isEmpty()) return page(ref, vers, motif, caller, errors);
        return switch (reorientations.propose(ref, vers, motif, days, caller)) {
            case Moved _ -> Redirect.to("/instruction/" + ref);
            case CallClosed _ -> page(ref, "", motif, caller, FormErrors.of("vers", "Cet appel ne prend plus de dossier. Choisissez une autre aide."));
            case NotNow _ -> page(ref, vers, motif, caller, FormErrors.of("motif", "Rien n’est proposé : une proposition attend déjà une réponse, ou le dossier est décidé."));
        };
    }

    private View page(ApplicationReference reference, String chosen, String reason, Caller caller, FormErrors errors) {
        var view = applications.byReference(reference, caller);
        var preview = reorientations.preview(reference, chosen, caller);
        return new ReorientationProposalPage(view, reorientations.isPossible(view) && reorientations.waiting(view.id()).isEmpty(),
                reorientations.targets(view), preview, reason, errors);
    }
}
