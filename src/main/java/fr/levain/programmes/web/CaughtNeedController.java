package fr.levain.programmes.web;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.CaughtNeedId;
import fr.levain.programmes.CaughtNeeds;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner writes needs down, and offers them to whoever may carry an answer. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire")
class CaughtNeedController {
    private static final int REASON = 1000;

    private final CaughtNeeds needs;
    private final Programmes programmes;
    private final PartnerTeams teams;
    private final NeedForms forms;
    private final NeedPages pages;
    private final SingleAct acts;

    CaughtNeedController(CaughtNeeds needs, Programmes programmes, PartnerTeams teams, NeedForms forms, NeedPages pages, SingleAct acts) {
        this.needs = needs;
        this.programmes = programmes;
        this.teams = teams;
        this.forms = forms;
        this.pages = pages;
        this.acts = acts;
    }

    @GetMapping("/besoins")
    View list(@RequestParam(defaultValue = "") String vue, @RequestParam(defaultValue = "1") String page, Caller caller) {
        var over = vue.equals("clos");
        int number = Words.page(page);
        var found = new ListPaging<>(needs.list(over, number, caller), CaughtNeeds.PAGE);
        var mine = teams.of(caller);
        return new CaughtNeedsPage(over, found.shown(), programmes.all().stream().filter(each -> each.kind().catchesNeeds() && mine.contains(each.partner())).toList(),
                pages.today(), found.paging(over ? CaughtNeedsPage.OVER : CaughtNeedsPage.UNDER_WAY, number));
    }

    @GetMapping("/programmes/{slug}/besoin")
    View record(@PathVariable String slug, Caller caller) {
        return form(mine(slug, caller), Typed.NOTHING, FormErrors.none(), 200);
    }

    @PostMapping("/programmes/{slug}/besoin")
    View record(@PathVariable String slug, @RequestParam Map<String, String> values, Caller caller) {
        var programme = mine(slug, caller);
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var entry = forms.read(typed, reading, Optional.empty());
        if (!reading.errors().isEmpty()) return form(programme, typed, reading.errors(), 422);
        return acts.once(values, caller, () -> Redirect.to(needs.record(slug, entry, caller).partnerPath() + "?fait=note"));
    }

    @GetMapping("/besoins/{id}")
    View show(@PathVariable String id, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return pages.page(id(id), Typed.NOTHING, FormErrors.none(), notice(fait), caller);
    }

    @PostMapping("/besoins/{id}/mise-de-cote")
    View setAside(@PathVariable String id, @RequestParam Map<String, String> values, Caller caller) {
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var reason = reading.optional("raison", REASON);
        if (reason.isEmpty()) reading.refuse("raison", "Écrivez pourquoi : cela évite d’étudier deux fois le même besoin.");
        if (!reading.errors().isEmpty()) return pages.page(id(id), typed, reading.errors(), null, caller);
        needs.setAside(id(id), reason, caller);
        return done(id, "cote");
    }

    @PostMapping("/besoins/{id}/proposition")
    View offer(@PathVariable String id, @RequestParam Map<String, String> values, Caller caller) {
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var name = reading.line("nom", "Indiquez le prénom et le nom de la personne.");
        var email = reading.email("courriel", true);
        var organisation = reading.optional("structure", Typed.LINE);
        if (!reading.errors().isEmpty()) return pages.page(id(id), typed, reading.errors(), null, caller);
        return acts.once(values, caller, () -> {
            needs.offer(id(id), name, email, organisation, caller);
            return done(id, "propose");
        });
    }

    /** The person asked did not answer: it is offered to somebody else. */
    @PostMapping("/besoins/{id}/proposition/reprise")
    View takeBack(@PathVariable String id, Caller caller) {
        needs.takeBack(id(id), caller);
        return done(id, "repris");
    }

    private View form(Programme programme, Typed typed, FormErrors errors, int status) {
        return forms.page(programme, Optional.empty(), programme.partnerPath() + "/besoin", CaughtNeedsPage.UNDER_WAY, typed, errors, status);
    }

    private static View done(String id, String what) {
        return Redirect.to("/partenaire/besoins/" + id + "?fait=" + what);
    }

    private Programme mine(String slug, Caller caller) {
        return programmes.find(slug).filter(each -> !each.retired() && each.kind().catchesNeeds() && teams.of(caller).contains(each.partner()))
                .orElseThrow(() -> new NotFound("programme " + slug));
    }

    private static CaughtNeedId id(String typed) {
        return Words.id(typed).map(CaughtNeedId::new).orElseThrow(() -> new NotFound("need"));
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "note" -> "Le besoin est noté.";
            case "etude" -> "L’étude est commencée. Écrivez ici ce qu’elle trouve, au fur et à mesure.";
            case "ecrit" -> "L’étude est enregistrée. Concluez-la quand elle est finie.";
            case "document" -> "Le document est enregistré. Votre équipe seule le lit.";
            case "retire" -> "Le document est retiré.";
            case "favorable" -> "L’étude est conclue. Proposez maintenant ce besoin à un entrepreneur.";
            case "cote" -> "Le besoin est laissé de côté.";
            case "propose" -> "La proposition est partie. Vous lisez ici la réponse.";
            case "repris" -> "La proposition est reprise, et la personne prévenue. Proposez ce besoin à quelqu’un d’autre.";
            default -> null;
        };
    }
}
