package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.CallBeginning;
import fr.levain.calls.CallDraft;
import fr.levain.calls.CallDrafts;
import fr.levain.calls.CallMaterials;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallSection;
import fr.levain.calls.web.CallSectionPage.Offered;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Titles;
import fr.levain.revisions.Difference;
import fr.levain.revisions.web.SentPart;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers write a call, page by page. */
@Controller
@RequestMapping("/gestion/appels")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class CallEditorController {
    private static final String SECTION =
            "{section:identite|public|montants|calendrier|etapes|formulaire|pieces|territoire|jugement|contact}";

    private final CallDrafts drafts;
    private final CallPublication publication;
    private final CallMaterials materials;

    CallEditorController(CallDrafts drafts, CallPublication publication, CallMaterials materials) {
        this.drafts = drafts;
        this.publication = publication;
        this.materials = materials;
    }

    @GetMapping("/nouveau")
    View start(@RequestParam(defaultValue = "") String copie) {
        var from = copie.isEmpty() ? "vierge" : "copie";
        return starting(new CallStartPage.Typed("", from, "", copie, TypedDay.NONE), FormErrors.none());
    }

    @PostMapping
    View start(
            @RequestParam(defaultValue = "") String titre, @RequestParam(defaultValue = "vierge") String depuis,
            @RequestParam(defaultValue = "") String aide, @RequestParam(defaultValue = "") String copie,
            @RequestParam MultiValueMap<String, String> all, Caller caller) {
        var typed = new TypedInputs(all);
        var opens = typed.moment("ouverture");
        if (titre.isBlank()) typed.wrong("titre", "Donnez un titre, par exemple « Innovations sociales 2016 ».");
        Titles.tooLong(titre.strip()).ifPresent(message -> typed.wrong("titre", message));
        if (typed.errors().isEmpty() && !typed.ticked("meme-titre") && Titles.isAmong(materials.titlesBut(""), titre)) typed.wrong("titre", CallTyped.TITLE_TAKEN);
        if (depuis.equals("aide") && aide.isBlank()) typed.wrong("aide", "Choisissez l’aide du règlement.");
        if (depuis.equals("copie") && copie.isBlank()) typed.wrong("copie", "Choisissez l’appel à copier.");
        if (!typed.errors().isEmpty()) {
            return starting(new CallStartPage.Typed(titre, depuis, aide, copie, typed.typedDay("ouverture.jour")), typed.errors());
        }
        CallBeginning from = switch (depuis) {
            case "aide" -> new CallBeginning.OfAid(aide);
            case "copie" -> new CallBeginning.CopyOf(copie, opens);
            default -> new CallBeginning.Blank();
        };
        return Redirect.to("/gestion/appels/" + drafts.start(titre.strip(), from, caller));
    }

    private View starting(CallStartPage.Typed typed, FormErrors errors) {
        return new CallStartPage(materials.aids(), materials.calls(), typed, errors);
    }

    @PostMapping("/{slug}/brouillon")
    View prepare(@PathVariable String slug, Caller caller) {
        drafts.prepare(slug, caller);
        return Redirect.to("/gestion/appels/" + slug);
    }

    @GetMapping("/{slug}/abandon")
    View askBeforeDropping(@PathVariable String slug) {
        var call = publication.draft(slug);
        return call.editable() ? new CallDropPage(call, drafts.differences(slug)) : Redirect.to("/gestion/appels/" + slug);
    }

    @PostMapping("/{slug}/abandon")
    View drop(@PathVariable String slug, Caller caller) {
        drafts.drop(slug, caller);
        return Redirect.to("/gestion/appels");
    }

    @GetMapping("/{slug}/" + SECTION)
    View edit(@PathVariable String slug, @PathVariable String section) {
        var call = publication.draft(slug);
        if (!call.editable()) return Redirect.to("/gestion/appels/" + slug + "#" + section);
        var part = part(section).of(call.draft());
        return page(call, part(section), CallInputs.of(part), part.digest(), FormErrors.none(), List.of());
    }

    @PostMapping("/{slug}/" + SECTION)
    View save(
            @PathVariable String slug, @PathVariable String section, @RequestParam(defaultValue = "") String lu,
            @RequestParam(defaultValue = "enregistrer") String action, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var call = publication.draft(slug);
        var reading = new CallTyped(call.draft(), materials, typed);
        var part = reading.part(part(section));
        return SentPart.kept(reading.errors(), lu, (read, errors, theirs) -> page(call, part(section), typed, read, errors, theirs),
                () -> drafts.save(slug, part(section), part, lu, caller),
                "/gestion/appels/" + slug + (action.equals("enregistrer") ? "#" + section : "/" + section));
    }

    private View page(
            CallDraft call, CallSection section, MultiValueMap<String, String> typed, String read, FormErrors errors, List<Difference> theirs) {
        return new CallSectionPage(call, section, typed, read, errors, theirs, Offered.on(section, call.draft(), materials));
    }

    private static CallSection part(String section) {
        return Optional.of(section).flatMap(CallSection::bySlug).orElseThrow(() -> new NotFound("section " + section));
    }
}
