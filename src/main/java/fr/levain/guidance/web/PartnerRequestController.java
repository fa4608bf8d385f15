package fr.levain.guidance.web;

import fr.levain.directory.Need;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.TakeResult.AlreadyTaken;
import fr.levain.guidance.TakeResult.NoLongerOpen;
import fr.levain.guidance.TakeResult.Taken;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a partner read the requests sent to it, take them, decline them, pass them on, answer. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/demandes")
class PartnerRequestController {
    private static final int REASON = 1000;
    private static final int ANSWER = 4000;

    private final PartnerRequests requests;
    private final PartnerTeams teams;
    private final Partners partners;
    private final PartnerRequestPages pages;
    private final Clock clock;

    PartnerRequestController(PartnerRequests requests, PartnerTeams teams, Partners partners, PartnerRequestPages pages, Clock clock) {
        this.requests = requests;
        this.teams = teams;
        this.partners = partners;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String vue, @RequestParam(defaultValue = "") String apres, Caller caller) {
        var view = PartnerRequestsPage.View.of(vue);
        var after = ListPages.after(apres);
        var read = requests.list(view.statuses(), after, caller);
        return new PartnerRequestsPage(
                teams.of(caller).stream().map(partners::nameOf).toList(), view, ListPages.shown(read),
                partners.needs().stream().collect(Collectors.toMap(Need::slug, Need::label)),
                ListPages.paging(read, view.href(), after.isEmpty()), clock.instant());
    }

    @GetMapping("/{reference}")
    View open(@PathVariable String reference, Caller caller) {
        return pages.page(reference, caller, PartnerRequestPage.Typed.NOTHING, FormErrors.none());
    }

    @PostMapping("/{reference}/prise-en-charge")
    View take(@PathVariable String reference, Caller caller) {
        return switch (requests.take(reference, caller)) {
            case Taken(var taken) -> Redirect.to(path(taken));
            case AlreadyTaken by -> new AlreadyTakenPage(reference, Optional.of(by));
            case NoLongerOpen() -> new AlreadyTakenPage(reference, Optional.empty());
        };
    }

    @PostMapping("/{reference}/refus")
    View decline(@PathVariable String reference, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var wrong = reason("motif", motif);
        if (!wrong.isEmpty()) return pages.page(reference, caller, new PartnerRequestPage.Typed(motif, "", "", "", FunderForm.EMPTY), wrong);
        requests.decline(reference, motif, caller);
        return Redirect.to("/partenaire/demandes");
    }

    @PostMapping("/{reference}/transmission")
    View passOn(
            @PathVariable String reference, @RequestParam(defaultValue = "") String vers, @RequestParam(defaultValue = "") String raison, Caller caller) {
        var wrong = FormErrors.none();
        if (partners.all().stream().noneMatch(each -> each.slug().equals(vers)) || teams.of(caller).contains(vers))
            wrong = wrong.plus("vers", "Choisissez l’organisation à qui transmettre.");
        for (var error : reason("raison", raison).errors()) wrong = wrong.plus(error.fieldId(), error.message());
        if (!wrong.isEmpty()) return pages.page(reference, caller, new PartnerRequestPage.Typed("", vers, raison, "", FunderForm.EMPTY), wrong);
        requests.passOn(reference, vers, raison, caller);
        return Redirect.to("/partenaire/demandes");
    }

    @PostMapping("/{reference}/reponse")
    View answer(@PathVariable String reference, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        var wrong = FormErrors.none();
        if (reponse.isBlank()) wrong = wrong.plus("reponse", "Écrivez votre réponse : la personne la lit sur sa page.");
        if (reponse.length() > ANSWER) wrong = wrong.plus("reponse", "Raccourcissez votre réponse : 4 000 caractères au plus.");
        if (!wrong.isEmpty()) return pages.page(reference, caller, new PartnerRequestPage.Typed("", "", "", reponse, FunderForm.EMPTY), wrong);
        requests.answer(reference, reponse, caller);
        return Redirect.to(path(reference));
    }

    private static FormErrors reason(String field, String typed) {
        if (typed.isBlank()) return FormErrors.of(field, "Écrivez pourquoi : la personne qui demande lit ce texte.");
        return typed.length() > REASON ? FormErrors.of(field, "Raccourcissez ce texte : 1 000 caractères au plus.") : FormErrors.none();
    }

    private static String path(String reference) {
        return "/partenaire/demandes/" + reference;
    }
}
