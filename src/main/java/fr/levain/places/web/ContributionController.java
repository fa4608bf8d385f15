package fr.levain.places.web;

import fr.levain.accounts.PublicForms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.OpenToAll;
import fr.levain.places.Keeping;
import fr.levain.places.PlaceReports;
import fr.levain.places.Places;
import fr.levain.places.Proposals;
import fr.levain.places.ReportGround;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What anyone may add without an account: a space, a voice, a request to keep a sheet. */
@Controller
@OpenToAll
class ContributionController {
    private static final int LONGEST_TEXT = 1_000;
    private static final String TOO_MANY = "Trop d’envois viennent d’ici en peu de temps. Attendez un quart d’heure, puis envoyez de nouveau.";

    private final Places places;
    private final Proposals proposals;
    private final PlaceReports reports;
    private final Keeping keeping;
    private final Territories territories;
    private final PublicForms limits;

    ContributionController(Places places, Proposals proposals, PlaceReports reports, Keeping keeping, Territories territories, PublicForms limits) {
        this.places = places;
        this.proposals = proposals;
        this.reports = reports;
        this.keeping = keeping;
        this.territories = territories;
        this.limits = limits;
    }

    @GetMapping("/espaces/proposer")
    View blank() {
        return new ProposePage("/espaces/proposer", SheetForm.blank(), places.settings(), true, "", "", "", 200);
    }

    @PostMapping("/espaces/proposer")
    View propose(@RequestParam Map<String, String> typed, @RequestParam(name = "natures", defaultValue = "") List<String> kinds, HttpServletRequest request, Caller caller) {
        var form = SheetForm.read(typed, kinds, places.settings(), territories);
        var email = typed.getOrDefault("votre-adresse", "").strip();
        var note = cut(typed.getOrDefault("message", ""));
        if (email.isEmpty()) form = form.plus("votre-adresse", "Indiquez votre adresse électronique : la Région vous y répond.");
        else if (Email.reading(email).problem().isPresent()) form = form.plus("votre-adresse", Email.reading(email).problem().get());
        if (!form.errors().isEmpty()) return new ProposePage("/espaces/proposer", form, places.settings(), true, email, note, "", 422);
        if (!limits.admits("espaces " + email, request.getRemoteAddr()))
            return new ProposePage("/espaces/proposer", form.plus("votre-adresse", TOO_MANY), places.settings(), true, email, note, "", 429);
        return new ProposedPage(email, proposals.propose(form.sheet(), Email.read(email).orElseThrow(), note, caller));
    }

    @GetMapping("/espaces/{slug}/signalements")
    View report(@PathVariable String slug) {
        return new ReportPage(keeping.place(slug), "", "", "", FormErrors.none(), 200);
    }

    @PostMapping("/espaces/{slug}/signalements")
    View tell(@PathVariable String slug, @RequestParam(name = "constat", defaultValue = "") String told, @RequestParam(name = "precision", defaultValue = "") String text,
            @RequestParam(name = "courriel", defaultValue = "") String typed, HttpServletRequest request, Caller caller) {
        var ground = Arrays.stream(ReportGround.values()).filter(each -> each.name().equals(told)).findFirst();
        var errors = FormErrors.none();
        if (ground.isEmpty()) errors = errors.plus("constat", "Choisissez ce qui est faux.");
        if (ground.filter(ReportGround.OTHER::equals).isPresent() && text.isBlank()) errors = errors.plus("precision", "Dites en une phrase ce qui est faux.");
        if (!typed.isBlank() && Email.reading(typed).problem().isPresent()) errors = errors.plus("courriel", Email.reading(typed).problem().get());
        if (!errors.isEmpty()) return new ReportPage(keeping.place(slug), told, text, typed, errors, 422);
        // by sheet and by place together: nobody stops what others say of a sheet
        if (!limits.admits("espaces " + slug + " " + request.getRemoteAddr(), request.getRemoteAddr()))
            return new ReportPage(keeping.place(slug), told, text, typed, FormErrors.of("constat", TOO_MANY), 429);
        var fault = ground.orElseThrow();
        reports.tell(slug, fault, fault.isFault() ? cut(text) : "", fault.isFault() ? Email.read(typed) : Optional.empty(), from(request, caller), caller);
        return Redirect.to("/espaces/" + slug + "?merci=" + (fault.isFault() ? "signale" : "exact"));
    }

    @GetMapping("/espaces/{slug}/tenir")
    View claim(@PathVariable String slug, Caller caller) {
        return claim(slug, caller, "", "", FormErrors.none(), 200);
    }

    /** @param by « organisation » when the caller's own organisation is the one the sheet names */
    @PostMapping("/espaces/{slug}/tenir")
    View ask(@PathVariable String slug, @RequestParam(name = "par", defaultValue = "") String by, @RequestParam(name = "courriel", defaultValue = "") String typed,
            @RequestParam(name = "lien", defaultValue = "") String text, HttpServletRequest request, Caller caller) {
        if (by.equals("organisation")) {
            keeping.keepByOrganisation(slug, caller);
            return Redirect.to("/espaces/" + slug + "?merci=tenu");
        }
        var errors = FormErrors.none();
        if (typed.isBlank()) errors = errors.plus("courriel", "Indiquez l’adresse où recevoir le lien.");
        else if (Email.reading(typed).problem().isPresent()) errors = errors.plus("courriel", Email.reading(typed).problem().get());
        if (text.isBlank()) errors = errors.plus("lien", "Dites en une phrase votre rôle dans cet espace.");
        if (!errors.isEmpty()) return claim(slug, caller, typed, text, errors, 422);
        if (!limits.admits("espaces " + typed, request.getRemoteAddr())) return claim(slug, caller, typed, text, FormErrors.of("courriel", TOO_MANY), 429);
        keeping.ask(slug, Email.read(typed).orElseThrow(), cut(text), caller);
        return Redirect.to("/espaces/" + slug + "?merci=demande");
    }

    private ClaimPage claim(String slug, Caller caller, String email, String text, FormErrors errors, int status) {
        var place = keeping.place(slug);
        var own = keeping.entitled(place, caller).stream().findFirst();
        return new ClaimPage(place, own.isPresent(), own.map(each -> each.organisationName()).orElse(""), email, text, errors, status);
    }

    /** An account, else an access to the internet: a cookie dropped makes nobody somebody else. */
    private static String from(HttpServletRequest request, Caller caller) {
        return caller instanceof Caller.Account ? caller.reference() : request.getRemoteAddr();
    }

    private static String cut(String text) {
        var plain = text.strip().replace("\u0000", "");
        return plain.length() > LONGEST_TEXT ? plain.substring(0, LONGEST_TEXT) : plain;
    }
}
