package fr.levain.guidance.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.PublicForms;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Need;
import fr.levain.directory.Organisations;
import fr.levain.directory.PartnerMatch;
import fr.levain.directory.Partners;
import fr.levain.guidance.AnswersAlreadyGiven;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.RequestSettings;
import fr.levain.guidance.RequestDraft;
import fr.levain.guidance.Requester;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Phone;
import fr.levain.kernel.UuidV7;
import fr.levain.projects.ProjectView;
import fr.levain.projects.Projects;
import fr.levain.territory.Commune;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anyone asks for help, with or without an account, from nothing or from a link that carries needs and a place. */
@Controller
@OpenToAll
class RequestController {
    private static final String TOO_MANY = "Cette adresse a envoyé plusieurs demandes en peu de temps. Attendez un quart d’heure, puis recommencez.";
    private static final String TOO_MANY_OPEN = "Cette adresse a déjà %d demandes en cours. Attendez une réponse, ou reprenez-en une depuis sa page."
            .formatted(OrientationRequests.AT_ONCE);

    private final OrientationRequests requests;
    private final Partners partners;
    private final PlaceAsked places;
    private final PublicForms limits;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Projects projects;
    private final AnswersAlreadyGiven given;
    private final Clock clock;

    RequestController(
            OrientationRequests requests, Partners partners, PlaceAsked places, PublicForms limits, Accounts accounts,
            Organisations organisations, Projects projects, AnswersAlreadyGiven given, Clock clock) {
        this.requests = requests;
        this.partners = partners;
        this.places = places;
        this.limits = limits;
        this.accounts = accounts;
        this.organisations = organisations;
        this.projects = projects;
        this.given = given;
        this.clock = clock;
    }

    @GetMapping("/accompagnement")
    View needs(@RequestParam MultiValueMap<String, String> query) {
        return requests.settings().<View>map(settings -> needsPage(settings, RequestForm.typed(query), FormErrors.none()))
                .orElseGet(ClosedServicePage::new);
    }

    /** @param commune its code, in a link; else its name is in {@code lieu} */
    @GetMapping("/accompagnement/demande")
    View form(@RequestParam MultiValueMap<String, String> query, @RequestParam(defaultValue = "") String commune, Caller caller) {
        var settings = requests.settings();
        if (settings.isEmpty()) return new ClosedServicePage();
        var typed = RequestForm.typed(query);
        var place = places.code(commune).map(found -> new PlaceAsked.Reading(Optional.of(found), "")).orElseGet(() -> places.read(typed.place()));
        var errors = firstStep(typed, settings.get(), place);
        if (!errors.isEmpty()) return needsPage(settings.get(), typed, errors);
        var form = typed.withKey(UuidV7.at(clock.instant()));
        if (caller instanceof Caller.Account account && form.name().isEmpty())
            form = form.signedInAs(account.name(), account.email(), accounts.person(account.id()).phone().orElse(""));
        return formPage(settings.get(), form, place.found().orElseThrow(), caller, FormErrors.none(), 200);
    }

    @PostMapping("/accompagnement/demande")
    View send(@RequestParam MultiValueMap<String, String> sent, Caller caller, HttpServletRequest from) {
        var settings = requests.settings();
        if (settings.isEmpty()) return new ClosedServicePage();
        var form = RequestForm.typed(sent);
        var place = places.read(form.place());
        var first = firstStep(form, settings.get(), place);
        if (!first.isEmpty()) return needsPage(settings.get(), form, first);
        var commune = place.found().orElseThrow();
        var matches = suiting(form, commune);
        var errors = form.errors(!matches.isEmpty());
        if (!errors.isEmpty()) return formPage(settings.get(), form, commune, caller, errors, 422);
        var email = Email.read(form.email()).orElseThrow().value();
        if (!limits.admits(email, from.getRemoteAddr()))
            return formPage(settings.get(), form, commune, caller, FormErrors.of("courriel", TOO_MANY), 429);
        if (requests.hasTooManyOpen(email))
            return formPage(settings.get(), form, commune, caller, FormErrors.of("courriel", TOO_MANY_OPEN), 429);
        return Redirect.to(requests.send(draft(form, commune, matches, email, caller), caller).privatePath() + "?envoyee");
    }

    private RequestDraft draft(RequestForm form, Commune commune, List<PartnerMatch> matches, String email, Caller caller) {
        var chosen = new HashSet<>(form.partners());
        chosen.retainAll(matches.stream().map(match -> match.partner().slug()).toList());
        var project = projects(caller).stream().filter(each -> each.id().toString().equals(form.project())).findFirst().map(ProjectView::id);
        return new RequestDraft(
                form.formKey().orElseGet(() -> UUID.randomUUID()), form.needs(), commune, form.kind(), form.words(),
                new Requester(form.name(), email, Phone.read(form.phone()).map(Phone::value)), chosen, form.passOn(), project, given.of(form.from()));
    }

    private FormErrors firstStep(RequestForm typed, RequestSettings settings, PlaceAsked.Reading place) {
        var errors = FormErrors.none();
        var known = partners.needs().stream().map(Need::slug).toList();
        if (typed.needs().isEmpty() || !known.containsAll(typed.needs())) errors = errors.plus("besoin", "Cochez au moins un besoin.");
        if (settings.kinds().stream().noneMatch(kind -> kind.slug().equals(typed.kind())))
            errors = errors.plus("porteur", "Dites qui porte le projet.");
        if (place.found().isEmpty()) errors = errors.plus("lieu", place.problem());
        return errors;
    }

    private View needsPage(RequestSettings settings, RequestForm form, FormErrors errors) {
        return new NeedsPage(partners.needs(), settings.kinds(), form, errors);
    }

    private View formPage(RequestSettings settings, RequestForm form, Commune commune, Caller caller, FormErrors errors, int status) {
        var asked = partners.needs().stream().filter(need -> form.needs().contains(need.slug())).map(Need::label).toList();
        return new RequestFormPage(form, asked, settings.labelOf(form.kind()), commune.label(), suiting(form, commune),
                projects(caller).stream().map(each -> Choice.of(each.id().toString(), each.title())).toList(), given.of(form.from()),
                settings.unansweredDays(), settings.retentionMonths(), caller instanceof Caller.Account, errors, status);
    }

    private List<PartnerMatch> suiting(RequestForm form, Commune commune) {
        return partners.suiting(form.needs(), commune.department(), form.kind());
    }

    private List<ProjectView> projects(Caller caller) {
        if (!(caller instanceof Caller.Account account)) return List.of();
        return organisations.membershipsOf(account.id()).stream().filter(tie -> tie.status() == MembershipStatus.APPROVED)
                .flatMap(tie -> projects.heldBy(tie.organisation()).stream()).limit(50).toList();
    }
}
