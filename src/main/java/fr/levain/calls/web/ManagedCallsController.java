package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.CallDraft;
import fr.levain.calls.CallDrafts;
import fr.levain.calls.CallMaterials;
import fr.levain.calls.CallNames;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CallRules;
import fr.levain.calls.PublicationResult.Moved;
import fr.levain.calls.PublicationResult.Published;
import fr.levain.calls.PublicationResult.Refused;
import fr.levain.calls.PublicationResult.Unread;
import fr.levain.forms.Asked;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calls as officers see them: what each says, its check, its publication. */
@Controller
@RequestMapping("/gestion/appels")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class ManagedCallsController {
    private final CallPublication publication;
    private final CallDrafts drafts;
    private final CallNames names;
    private final CallRules rules;
    private final CallMaterials materials;
    private final Forms forms;
    private final Instance instance;
    private final Clock clock;

    ManagedCallsController(
            CallPublication publication, CallDrafts drafts, CallNames names, CallRules rules, CallMaterials materials, Forms forms, Instance instance,
            Clock clock) {
        this.publication = publication;
        this.drafts = drafts;
        this.names = names;
        this.rules = rules;
        this.materials = materials;
        this.forms = forms;
        this.instance = instance;
        this.clock = clock;
    }

    @GetMapping
    View all() {
        return new ManagedCallsPage(publication.all());
    }

    @GetMapping("/{slug}")
    View one(@PathVariable String slug, Caller caller) {
        var call = publication.draft(slug);
        return new ManagedCallPage(call, named(call.draft()), rules.entailed(call.draft(), materials.formOf(call.draft()).orElse(FormRevision.NONE)), asked(call), caller.has(ADMINISTRATOR), instance.demonstration(), clock.instant());
    }

    @GetMapping("/{slug}/verification")
    View check(@PathVariable String slug, Caller caller) {
        return checked(slug, false, false, caller);
    }

    @AllowedTo({HEAD, ADMINISTRATOR})
    @PostMapping("/{slug}/publication")
    View publish(@PathVariable String slug, @RequestParam(defaultValue = "") String lu,
            @RequestParam(name = "sans-lire", defaultValue = "") String despite, Caller caller) {
        return switch (publication.publish(slug, lu, !despite.isEmpty(), caller)) {
            case Published _ -> Redirect.to("/gestion/appels/" + slug);
            case Refused _ -> checked(slug, false, true, caller);
            case Moved _ -> checked(slug, true, false, caller);
            case Unread _ -> checked(slug, false, true, caller);
        };
    }

    @AllowedTo(ADMINISTRATOR)
    @PostMapping("/{slug}/hypotheses")
    View confirm(@PathVariable String slug, @RequestParam String hypothese, Caller caller) {
        publication.confirm(slug, hypothese, caller);
        return Redirect.to("/gestion/appels/" + slug + "#hypotheses");
    }

    private ManagedCallPage.Named named(CallRevision terms) {
        return new ManagedCallPage.Named(names.envelope(terms.envelope()), names.team(terms.team()), terms.access().after().map(names::call).orElse(""),
                names.departments(terms.access().departments()));
    }

    private Asked asked(CallDraft call) {
        return call.draft().hasForm() ? forms.asked(call.draft().form()) : new Asked(0, List.of());
    }

    private View checked(String slug, boolean moved, boolean refused, Caller caller) {
        var call = publication.draft(slug);
        if (!call.editable()) return Redirect.to("/gestion/appels/" + slug);
        return new CallCheckPage(call, publication.missing(slug), drafts.differences(slug), asked(call), call.digest(), publication.unreadRemarks(slug),
                caller.has(HEAD) || caller.has(ADMINISTRATOR), moved, refused);
    }
}
