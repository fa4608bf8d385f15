package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.accounts.Teams;
import fr.levain.calls.SchemeDraft;
import fr.levain.calls.SchemeDrafts;
import fr.levain.calls.SchemePart;
import fr.levain.calls.Schemes;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.web.SentPart;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer prepares an aid of the règlement, part by part. Each step is saved. */
@Controller
@RequestMapping("/gestion/aides-du-reglement/{slug}")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class SchemeEditorController {
    private final SchemeDrafts drafts;
    private final Schemes schemes;
    private final Teams teams;
    private final Clock clock;

    SchemeEditorController(SchemeDrafts drafts, Schemes schemes, Teams teams, Clock clock) {
        this.drafts = drafts;
        this.schemes = schemes;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping
    View outline(@PathVariable String slug, Caller caller) {
        var draft = drafts.draft(slug, caller);
        // an aid still prepared has no name for anyone else
        var next = draft.terms().next().map(other -> schemes.bySlug(other).map(aid -> aid.current().title()).orElse("une aide qui n’est pas encore publiée"));
        return new SchemeOutlinePage(draft, next, caller.has(ADMINISTRATOR), caller.has(HEAD) || caller.has(ADMINISTRATOR));
    }

    @GetMapping("/parties/{part}")
    View part(@PathVariable String slug, @PathVariable("part") String path, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var part = part(path);
        if (!draft.isEditable()) return Redirect.to(draft.state().path());
        return new SchemePartPage(draft, part, SchemeInputs.of(draft.terms(), part), SchemeInputs.digest(draft.terms(), part),
                FormErrors.none(), List.of(), choices(draft));
    }

    @PostMapping("/parties/{part}")
    View save(@PathVariable String slug, @PathVariable("part") String path, @RequestParam(defaultValue = "") String lu,
            @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var part = part(path);
        var reading = new SchemeTyped(typed);
        reading.of(draft.terms(), part);
        var stays = !typed.getOrDefault("action", List.of("")).getFirst().equals("enregistrer");
        return SentPart.kept(reading.errors(), lu, (read, errors, theirs) -> new SchemePartPage(draft, part, typed, read, errors, theirs, choices(draft)),
                () -> drafts.save(slug, part, terms -> new SchemeTyped(typed).of(terms, part), terms -> SchemeInputs.digest(terms, part), lu, caller),
                draft.state().path() + (stays ? "/parties/" + part.path() + "#lignes" : "#" + part.path()));
    }

    @AllowedTo(ADMINISTRATOR)
    @PostMapping("/hypotheses")
    View confirm(@PathVariable String slug, @RequestParam String hypothese, Caller caller) {
        drafts.confirm(slug, hypothese, caller);
        return Redirect.to("/gestion/aides-du-reglement/" + slug + "#hypotheses");
    }

    @AllowedTo({HEAD, ADMINISTRATOR})
    @GetMapping("/retrait")
    View askBeforeWithdrawing(@PathVariable String slug, Caller caller) {
        return new SchemeWithdrawalPage(drafts.draft(slug, caller));
    }

    @AllowedTo({HEAD, ADMINISTRATOR})
    @PostMapping("/retrait")
    View withdraw(@PathVariable String slug, Caller caller) {
        drafts.withdraw(slug, caller);
        return Redirect.to("/gestion/aides-du-reglement/" + slug);
    }

    private SchemePartPage.Choices choices(SchemeDraft draft) {
        var now = clock.instant();
        return new SchemePartPage.Choices(
                teams.all().stream().map(team -> Choice.of(team.slug(), team.name())).toList(),
                schemes.inForceAt(LocalDate.ofInstant(now, French.PARIS)).stream().filter(aid -> !aid.slug().equals(draft.terms().slug()))
                        .map(aid -> Choice.of(aid.slug(), aid.current().title())).toList());
    }

    private static SchemePart part(String path) {
        return SchemePart.named(path).orElseThrow(() -> new NotFound("part " + path));
    }
}
