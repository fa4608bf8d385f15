package fr.levain.programmes.web;

import fr.levain.accounts.PublicForms;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.programmes.CaughtNeeds;
import fr.levain.programmes.Cohorts;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Programmes as anybody reads them, and a need said without an account. */
@Controller
@OpenToAll
@RequestMapping("/programmes")
class ProgrammeController {
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final CaughtNeeds needs;
    private final Partners partners;
    private final NeedForms forms;
    private final PublicForms limits;
    private final Clock clock;
    private final SingleAct acts;

    ProgrammeController(Programmes programmes, Cohorts cohorts, CaughtNeeds needs, Partners partners, NeedForms forms, PublicForms limits, Clock clock, SingleAct acts) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.needs = needs;
        this.partners = partners;
        this.forms = forms;
        this.limits = limits;
        this.clock = clock;
        this.acts = acts;
    }

    @GetMapping
    View list() {
        var all = programmes.all();
        return new ProgrammesPage(all, all.stream().map(Programme::partner).distinct().collect(Collectors.toMap(slug -> slug, partners::nameOf)));
    }

    @GetMapping("/{slug}")
    View show(@PathVariable String slug, @RequestParam(defaultValue = "") String fait) {
        var programme = programme(slug);
        return new ProgrammePage(programme, partners.find(programme.partner()), cohorts.toCome(slug),
                fait.equals("besoin") ? "Merci. %s lit ce besoin et vous dit ce qu’il devient si vous avez laissé une adresse.".formatted(partners.nameOf(programme.partner())) : null,
                clock.instant());
    }

    @GetMapping("/{slug}/besoin")
    View need(@PathVariable String slug) {
        return needForm(slug, Typed.NOTHING, FormErrors.none(), 200);
    }

    @PostMapping("/{slug}/besoin")
    View need(@PathVariable String slug, @RequestParam Map<String, String> values, Caller caller, HttpServletRequest from) {
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var entry = forms.read(typed, reading, Optional.empty());
        if (!reading.errors().isEmpty()) return needForm(slug, typed, reading.errors(), 422);
        if (!limits.admits("besoin " + entry.email(), from.getRemoteAddr()))
            return needForm(slug, typed, FormErrors.of("titre", "Trop de messages viennent d’ici. Attendez un quart d’heure, puis envoyez de nouveau."), 429);
        return acts.once(values, caller, () -> {
            needs.record(programme(slug).slug(), entry, caller);
            return Redirect.to("/programmes/" + slug + "?fait=besoin");
        });
    }

    private View needForm(String slug, Typed typed, FormErrors errors, int status) {
        var programme = programme(slug);
        if (!programme.kind().catchesNeeds() || programme.retired()) throw new NotFound("needs of " + slug);
        return forms.page(programme, Optional.empty(), programme.path() + "/besoin", programme.path(), typed, errors, status);
    }

    private Programme programme(String slug) {
        return programmes.find(slug).orElseThrow(() -> new NotFound("programme " + slug));
    }
}
