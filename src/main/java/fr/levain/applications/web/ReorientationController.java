package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Following;
import fr.levain.applications.Reorientation;
import fr.levain.applications.ReorientationPreview;
import fr.levain.applications.ReorientationResult.CallClosed;
import fr.levain.applications.ReorientationResult.Moved;
import fr.levain.applications.ReorientationResult.NotNow;
import fr.levain.applications.Reorientations;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
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

/** Its author sends a dossier on to another call, or answers what the service proposes. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/reorientation")
class ReorientationController {
    private final Reorientations reorientations;
    private final Following following;

    ReorientationController(Reorientations reorientations, Following following) {
        this.reorientations = reorientations;
        this.following = following;
    }

    @GetMapping
    View choose(@PathVariable String reference, @RequestParam(defaultValue = "") String vers, Caller caller) {
        return page(new ApplicationReference(reference), vers, caller, FormErrors.none());
    }

    @PostMapping
    View answer(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String vers,
            @RequestParam(defaultValue = "") String accord,
            @RequestParam(defaultValue = "") String declaration,
            Caller caller,
            Arrival arrival) {
        var ref = new ApplicationReference(reference);
        if (!accord.equals("oui")) return page(ref, vers, caller, FormErrors.of("accord", "Cochez la case pour donner votre accord."));
        return switch (reorientations.reorient(ref, vers, declaration.equals("oui"), caller, arrival)) {
            case Moved(var to, var filed) -> Redirect.to("/dossiers/" + to + (filed ? "/accuse-de-reception" : ""));
            case CallClosed _ -> page(ref, "", caller, FormErrors.of("vers", "Cet appel ne prend plus de dossier. Choisissez une autre aide."));
            case NotNow _ -> page(ref, "", caller, FormErrors.of("vers", ReorientationPage.NOT_NOW));
        };
    }

    @PostMapping("/refus")
    View decline(@PathVariable String reference, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var ref = new ApplicationReference(reference);
        reorientations.decline(ref, motif.length() > 2000 ? motif.substring(0, 2000) : motif, caller);
        return Redirect.to("/dossiers/" + ref);
    }

    private View page(ApplicationReference reference, String chosen, Caller caller, FormErrors errors) {
        var view = following.owned(reference, caller);
        if (view.status().isDraft() || view.status() == ApplicationStatus.REORIENTED) return Redirect.to(view.path());
        var proposal = reorientations.waiting(view.id());
        var target = chosen.isBlank() && errors.isEmpty() ? proposal.map(Reorientation::call).orElse("") : chosen;
        var possible = proposal.isPresent() ? reorientations.isPossible(view) : reorientations.isForAuthor(view);
        var preview = possible ? reorientations.preview(reference, target, caller) : Optional.<ReorientationPreview>empty();
        var told = errors.isEmpty() && possible && preview.isEmpty() && !target.isBlank()
                ? FormErrors.of("vers", "Cet appel ne prend plus de dossier. Choisissez une autre aide.")
                : errors;
        return new ReorientationPage(view, possible, reorientations.isForAuthor(view) ? reorientations.targets(view) : List.of(), proposal, preview, told);
    }
}
