package fr.levain.programmes.web;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Phone;
import fr.levain.kernel.Role;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyId;
import fr.levain.programmes.CandidacyResult.Closed;
import fr.levain.programmes.CandidacyResult.Known;
import fr.levain.programmes.CandidacyResult.Made;
import fr.levain.programmes.Cohorts;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.programmes.Selection;
import fr.levain.programmes.SelectionResult.Done;
import fr.levain.programmes.SelectionResult.NoPlaceLeft;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner writes candidacies down, reads them, and answers for the jury. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire")
class SelectionController {
    private static final int REASON = 2000;

    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Candidacies candidacies;
    private final Selection selection;
    private final CandidacyForms forms;
    private final PartnerTeams teams;
    private final Territories territories;
    private final SingleAct acts;

    SelectionController(Programmes programmes, Cohorts cohorts, Candidacies candidacies, Selection selection, CandidacyForms forms, PartnerTeams teams,
            Territories territories, SingleAct acts) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.candidacies = candidacies;
        this.selection = selection;
        this.forms = forms;
        this.teams = teams;
        this.territories = territories;
        this.acts = acts;
    }

    @GetMapping("/candidatures")
    View list(@RequestParam(defaultValue = "") String vue, @RequestParam(defaultValue = "1") String page, Caller caller) {
        var view = CandidaciesPage.View.of(vue);
        int number = Words.page(page);
        var found = new ListPaging<>(candidacies.list(view.statuses(), number, caller), Candidacies.PAGE);
        return new CandidaciesPage(view, found.shown(), programmes.everything().stream().collect(Collectors.toMap(Programme::slug, Programme::title)),
                found.paging(view.href(), number));
    }

    @GetMapping("/programmes/{slug}/candidature")
    View enter(@PathVariable String slug, @RequestParam Map<String, String> values, Caller caller) {
        return forms.ofPartner(mine(slug, caller), new Typed(Map.copyOf(values)), FormErrors.none(), caller, 200);
    }

    @PostMapping("/programmes/{slug}/candidature")
    View enterTyped(@PathVariable String slug, @RequestParam Map<String, String> values, Caller caller) {
        var programme = mine(slug, caller);
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var draft = forms.readPartner(typed, reading, caller);
        if (!reading.errors().isEmpty()) return forms.ofPartner(programme, typed, reading.errors(), caller, 422);
        return acts.once(values, caller, () -> switch (candidacies.enter(slug, draft, caller)) {
            case Made(var made) -> Redirect.to(made.partnerPath() + "?fait=inscrite");
            case Known(var known) -> Redirect.to(known.partnerPath() + "?fait=connue");
            case Closed() -> forms.ofPartner(programme, typed, FormErrors.of("promotion", "Cette promotion est close. Choisissez-en une autre."), caller, 409);
        });
    }

    @GetMapping("/candidatures/{id}")
    View show(@PathVariable String id, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(id(id), Optional.empty(), Typed.NOTHING, FormErrors.none(), notice(fait), caller, 200);
    }

    @PostMapping("/candidatures/{id}/reponse")
    View answer(@PathVariable String id, @RequestParam Map<String, String> values, Caller caller) {
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var candidacy = id(id);
        var reason = reading.optional("raison", REASON);
        var answer = typed.value("reponse");
        if (reason.isEmpty()) reading.refuse("raison", "Écrivez les raisons : la personne les lit.");
        if (!answer.matches("admettre|attente|refuser")) reading.refuse("reponse", "Choisissez la réponse du jury.");
        if (!reading.errors().isEmpty()) return page(candidacy, Optional.empty(), typed, reading.errors(), null, caller, 422);
        return switch (answer) {
            case "admettre" -> switch (selection.admit(candidacy, reason, caller)) {
                case Done(var admitted) -> answered(admitted);
                case NoPlaceLeft(int places) -> page(candidacy, Optional.of(places), typed, FormErrors.none(), null, caller, 409);
            };
            case "attente" -> answered(selection.putOnList(candidacy, reason, caller));
            default -> answered(selection.refuse(candidacy, reason, caller));
        };
    }

    @PostMapping("/candidatures/{id}/rang")
    View moveUp(@PathVariable String id, Caller caller) {
        var candidacy = candidacies.open(id(id), caller);
        selection.moveUp(candidacy.id(), caller);
        return Redirect.to(candidacy.cohort().map(each -> "/partenaire/promotions/" + each + "?fait=rang").orElse(candidacy.partnerPath()));
    }

    private static Redirect answered(Candidacy candidacy) {
        return Redirect.to(candidacy.partnerPath() + "?fait=repondue");
    }

    private View page(CandidacyId id, Optional<Integer> full, Typed typed, FormErrors errors, @Nullable String notice, Caller caller, int status) {
        var candidacy = candidacies.open(id, caller);
        return new CandidacyPage(candidacy, programmes.find(candidacy.programme()).orElseThrow(), candidacy.cohort().map(each -> cohorts.find(each, caller)),
                territories.findDepartment(candidacy.department()).map(each -> each.label()).orElse("Département non dit"),
                Phone.read(candidacy.contact().phone()).map(Phone::spaced).orElse(""), full, typed, errors, notice, status);
    }

    private Programme mine(String slug, Caller caller) {
        return programmes.find(slug).filter(each -> !each.retired() && teams.of(caller).contains(each.partner())).orElseThrow(() -> new NotFound("programme " + slug));
    }

    private static CandidacyId id(String typed) {
        return Words.id(typed).map(CandidacyId::new).orElseThrow(() -> new NotFound("candidacy"));
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "inscrite" -> "Le projet est inscrit. La personne reçoit un courriel avec le lien pour suivre et se retirer.";
            case "connue" -> "Ce projet est déjà inscrit : voici sa candidature.";
            case "repondue" -> "La réponse est enregistrée. La personne reçoit un courriel.";
            default -> null;
        };
    }
}
