package fr.levain.guidance.web;

import fr.levain.guidance.Funder;
import fr.levain.guidance.FundingShortlist;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.PartnerRequests;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.UuidV7;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The partner who looks after a request keeps the shortlist of funders of its project. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/demandes/{reference}/financeurs")
class FunderController {
    private final FundingShortlist shortlist;
    private final PartnerRequests requests;
    private final PartnerRequestPages pages;
    private final Clock clock;

    FunderController(FundingShortlist shortlist, PartnerRequests requests, PartnerRequestPages pages, Clock clock) {
        this.shortlist = shortlist;
        this.requests = requests;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping
    View add(@PathVariable String reference, @RequestParam MultiValueMap<String, String> sent, Caller caller) {
        var form = FunderForm.typed(sent);
        var errors = form.errors();
        if (errors.isEmpty() && shortlist.of(opened(reference, caller).project()).size() >= FundingShortlist.MOST)
            errors = errors.plus("financeur", "La liste est pleine : 30 financeurs au plus. Changez une ligne qui ne sert plus.");
        if (!errors.isEmpty()) return pages.page(reference, caller, new PartnerRequestPage.Typed("", "", "", "", form), errors);
        shortlist.put(reference, form.read(UuidV7.at(clock.instant()), 0, today()), caller);
        return Redirect.to("/partenaire/demandes/" + reference + "#financeurs");
    }

    @GetMapping("/{id}")
    View edit(@PathVariable String reference, @PathVariable String id, Caller caller) {
        var funder = funder(reference, id, caller);
        return page(reference, funder, funder.version(), FunderForm.of(funder), FormErrors.none());
    }

    @PostMapping("/{id}")
    View change(
            @PathVariable String reference, @PathVariable String id, @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> sent, Caller caller) {
        var funder = funder(reference, id, caller);
        var form = FunderForm.typed(sent);
        var errors = form.errors();
        if (errors.isEmpty() && funder.version() != version)
            errors = FormErrors.of("etat", "Un collègue vient de changer cette ligne. Relisez ce que vous avez saisi, puis enregistrez de nouveau.");
        if (!errors.isEmpty()) return page(reference, funder, funder.version(), form, errors);
        shortlist.put(reference, form.read(funder.id(), version, today()), caller);
        return Redirect.to("/partenaire/demandes/" + reference + "#financeurs");
    }

    private Funder funder(String reference, String id, Caller caller) {
        return shortlist.of(opened(reference, caller).project()).stream().filter(each -> each.id().toString().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("funder " + id));
    }

    /** Whoever has not taken the request has no shortlist to look at. */
    private OrientationRequest opened(String reference, Caller caller) {
        var opened = requests.open(reference, caller);
        if (!opened.contactShown()) throw new NotFound("funders of " + reference);
        return opened.request();
    }

    private static View page(String reference, Funder funder, int version, FunderForm form, FormErrors errors) {
        var back = "/partenaire/demandes/" + reference;
        return new FunderPage(back, back + "/financeurs/" + funder.id(), version, form, errors);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
