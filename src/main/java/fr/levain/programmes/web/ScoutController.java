package fr.levain.programmes.web;

import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.programmes.ScoutId;
import fr.levain.programmes.ScoutResult.Invited;
import fr.levain.programmes.ScoutResult.Known;
import fr.levain.programmes.ScoutSearch;
import fr.levain.programmes.Scouts;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A partner runs its network of « capteurs d’idées »: asks people in, reads what they bring, lets them go. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire")
class ScoutController {
    private static final int WORDS = 80;

    private final Scouts scouts;
    private final Programmes programmes;
    private final PartnerTeams teams;
    private final Partners partners;
    private final TypedAreas areas;
    private final SingleAct acts;

    ScoutController(Scouts scouts, Programmes programmes, PartnerTeams teams, Partners partners, TypedAreas areas, SingleAct acts) {
        this.scouts = scouts;
        this.programmes = programmes;
        this.teams = teams;
        this.partners = partners;
        this.areas = areas;
        this.acts = acts;
    }

    @GetMapping("/capteurs")
    View list(
            @RequestParam(defaultValue = "") String mots, @RequestParam(defaultValue = "") String departement, @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String vue, @RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var search = new ScoutSearch(mots.strip().substring(0, Math.min(WORDS, mots.strip().length())), departement, theme, vue.equals("partis"));
        int number = Words.page(page);
        var found = new ListPaging<>(scouts.list(search, number, caller), Scouts.PAGE);
        var href = UriComponentsBuilder.fromPath(ScoutsPage.PATH).queryParam("vue", search.gone() ? "partis" : "reseau").queryParam("mots", search.words())
                .queryParam("departement", departement).queryParam("theme", theme).encode().build().toUriString();
        return new ScoutsPage(search, found.shown(), programmes.needSettings(), areas.departments(), mine(caller), found.paging(href, number),
                fait.equals("retire") ? "Cette personne n’est plus dans votre réseau. Un courriel le lui dit." : null);
    }

    @GetMapping("/programmes/{slug}/capteur")
    View invite(@PathVariable String slug, Caller caller) {
        return form(mine(slug, caller), ScoutForm.BLANK, FormErrors.none(), 200);
    }

    @PostMapping("/programmes/{slug}/capteur")
    View invite(@PathVariable String slug, @RequestParam MultiValueMap<String, String> values, Caller caller) {
        var programme = mine(slug, caller);
        var typed = ScoutForm.of(values);
        var reading = typed.typed().reading();
        var details = typed.read(reading, areas, themes());
        if (!reading.errors().isEmpty()) return form(programme, typed, reading.errors(), 422);
        return acts.once(values, caller, () -> switch (scouts.invite(slug, details, caller)) {
            case Invited(var scout) -> Redirect.to(scout.partnerPath() + "?fait=invite");
            case Known(var scout) -> Redirect.to(scout.partnerPath() + "?fait=connu");
        });
    }

    @GetMapping("/capteurs/{id}")
    View show(@PathVariable String id, @RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var scout = scouts.find(id(id), caller);
        int number = Words.page(page);
        var found = new ListPaging<>(scouts.needsOf(scout.id(), number), Scouts.PAGE);
        return new ScoutPage(scout, programmes.find(scout.programme()).orElseThrow(), programmes.needSettings(), scouts.brought(scout.id()), found.shown(),
                found.paging(scout.partnerPath() + "?vue=besoins", number), notice(fait));
    }

    @PostMapping("/capteurs/{id}/relance")
    View remind(@PathVariable String id, Caller caller) {
        scouts.remind(id(id), caller);
        return Redirect.to("/partenaire/capteurs/" + id + "?fait=relance");
    }

    @PostMapping("/capteurs/{id}/retrait")
    View takeOff(@PathVariable String id, Caller caller) {
        scouts.takeOff(id(id), caller);
        return Redirect.to(ScoutsPage.PATH + "?fait=retire");
    }

    private View form(Programme programme, ScoutForm typed, FormErrors errors, int status) {
        return new ScoutFormPage(programme, partners.nameOf(programme.partner()), programmes.needSettings().invitationDays(), areas.departments(), themes(), typed, errors, status);
    }

    private List<Choice> themes() {
        return programmes.needSettings().themes().stream().map(each -> Choice.of(each.code(), each.label())).toList();
    }

    private List<Programme> mine(Caller caller) {
        var mine = teams.of(caller);
        return programmes.all().stream().filter(each -> each.kind().catchesNeeds() && mine.contains(each.partner())).toList();
    }

    private Programme mine(String slug, Caller caller) {
        return mine(caller).stream().filter(each -> each.slug().equals(slug)).findFirst().orElseThrow(() -> new NotFound("programme " + slug));
    }

    private static ScoutId id(String typed) {
        return Words.id(typed).map(ScoutId::new).orElseThrow(() -> new NotFound("scout"));
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "invite" -> "L’invitation est partie. Cette personne accepte ou refuse sur sa page, sans compte.";
            case "connu" -> "Cette adresse est déjà dans votre réseau : voici sa fiche.";
            case "relance" -> "Un rappel est parti, une fois pour toutes.";
            default -> null;
        };
    }
}
