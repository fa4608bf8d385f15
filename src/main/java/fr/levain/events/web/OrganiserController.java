package fr.levain.events.web;

import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.directory.Partners;
import fr.levain.events.Agenda;
import fr.levain.events.Balances;
import fr.levain.events.Gathering;
import fr.levain.events.Gatherings;
import fr.levain.events.Organisers;
import fr.levain.events.RegistrationStatus;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An organiser prepares, publishes, changes, cancels a meeting, and says that it took place. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT, Role.PARTNER})
@RequestMapping(GatheringsPage.PATH)
class OrganiserController {
    private final Gatherings gatherings;
    private final Agenda agenda;
    private final Balances balances;
    private final Organisers organisers;
    private final Partners partners;
    private final Authority authority;
    private final Territories territories;
    private final Clock clock;
    private final SingleAct acts;

    OrganiserController(
            Gatherings gatherings, Agenda agenda, Balances balances, Organisers organisers, Partners partners, Authority authority,
            Territories territories, Clock clock, SingleAct acts) {
        this.gatherings = gatherings;
        this.agenda = agenda;
        this.balances = balances;
        this.organisers = organisers;
        this.partners = partners;
        this.authority = authority;
        this.territories = territories;
        this.clock = clock;
        this.acts = acts;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String apres, Caller caller) {
        var after = AgendaController.id(apres);
        var found = gatherings.list(caller, after);
        var names = found.stream().collect(Collectors.toMap(Gathering::id, each -> organisers.nameOf(each, authorityName())));
        return new GatheringsPage(found, agenda.seats(found), names, after.isEmpty());
    }

    @GetMapping("/nouvelle")
    View prepare(Caller caller) {
        return form(Optional.empty(), 0, GatheringTyped.NOTHING, caller, FormErrors.none());
    }

    @PostMapping("/nouvelle")
    View prepare(@RequestParam MultiValueMap<String, String> values, Caller caller) {
        var typed = typed(values);
        var read = typed.read(Optional.empty(), departments(), clock.instant());
        var mine = organisers.of(caller);
        var chosen = mine.size() == 1 ? mine.getFirst() : typed.value("organisateur").equals("region") ? "" : typed.value("organisateur");
        var errors = read.errors();
        if (!mine.contains(chosen) || mine.size() > 1 && typed.value("organisateur").isEmpty()) errors = errors.plus("organisateur", "Dites qui organise.");
        if (!errors.isEmpty()) return form(Optional.empty(), 0, typed, caller, errors);
        var details = read.details().orElseThrow();
        return acts.once(values, caller, () -> Redirect.to(gatherings.prepare(details, Optional.of(chosen).filter(slug -> !slug.isEmpty()), caller).organiserPath() + "?fait=preparee"));
    }

    @GetMapping("/{slug}")
    View show(@PathVariable String slug, @RequestParam(defaultValue = "") String fait, @RequestParam(defaultValue = "0") int nombre, Caller caller) {
        var gathering = gatherings.find(slug, caller);
        return new OrganiserPage(gathering, agenda.seats(gathering), balances.figures(gathering), balances.of(gathering),
                organisers.nameOf(gathering, authorityName()), organisers.runs(gathering, caller), notice(fait, nombre), clock.instant());
    }

    @GetMapping("/{slug}/modification")
    View change(@PathVariable String slug, Caller caller) {
        var gathering = run(slug, caller);
        return form(Optional.of(gathering), gathering.version(), GatheringTyped.of(gathering), caller, FormErrors.none());
    }

    @PostMapping("/{slug}/modification")
    View change(@PathVariable String slug, @RequestParam(defaultValue = "-1") int version, @RequestParam MultiValueMap<String, String> values, Caller caller) {
        var gathering = run(slug, caller);
        var typed = typed(values);
        var read = typed.read(Optional.of(gathering), departments(), clock.instant());
        if (read.details().isEmpty()) return form(Optional.of(gathering), version, typed, caller, read.errors());
        int told = gatherings.change(slug, version, read.details().get(), caller);
        return Redirect.to("%s?fait=modifiee&nombre=%d".formatted(gathering.organiserPath(), told));
    }

    @PostMapping("/{slug}/publication")
    View publish(@PathVariable String slug, Caller caller) {
        gatherings.publish(slug, caller);
        return Redirect.to("/rencontres/" + slug + "?fait=publiee");
    }

    @PostMapping("/{slug}/tenue")
    View hold(@PathVariable String slug, Caller caller) {
        gatherings.hold(slug, caller);
        return Redirect.to("/rencontres/" + slug + "?fait=tenue");
    }

    @GetMapping("/{slug}/annulation")
    View cancel(@PathVariable String slug, Caller caller) {
        return cancellation(run(slug, caller), "", FormErrors.none());
    }

    @PostMapping("/{slug}/annulation")
    View cancel(@PathVariable String slug, @RequestParam(defaultValue = "") String raison, Caller caller) {
        var gathering = run(slug, caller);
        if (raison.isBlank() || raison.length() > 500)
            return cancellation(gathering, raison, FormErrors.of("raison", "Dites pourquoi, en 500 caractères au plus : les inscrits le lisent."));
        int told = gatherings.cancel(slug, raison, caller);
        return Redirect.to("/rencontres/%s?fait=annulee&nombre=%d".formatted(slug, told));
    }

    private View cancellation(Gathering gathering, String reason, FormErrors errors) {
        var figures = balances.figures(gathering);
        int people = Stream.of(RegistrationStatus.REGISTERED, RegistrationStatus.OFFERED, RegistrationStatus.WAITING).mapToInt(figures::in).sum();
        return new CancellationPage(gathering, people, reason, errors);
    }

    /** Whoever only reads its figures changes nothing. */
    private Gathering run(String slug, Caller caller) {
        var gathering = gatherings.find(slug, caller);
        if (!organisers.runs(gathering, caller)) throw new NotFound("gathering " + slug);
        return gathering;
    }

    private View form(Optional<Gathering> changed, int version, GatheringTyped typed, Caller caller, FormErrors errors) {
        var mine = organisers.of(caller);
        var choices = changed.isPresent() || mine.size() == 1 ? List.<Choice>of()
                : mine.stream().map(slug -> slug.isEmpty() ? Choice.of("region", authorityName()) : Choice.of(slug, partners.nameOf(slug))).toList();
        return new GatheringFormPage(changed, version, typed, choices,
                territories.departments().stream().map(each -> Choice.of(each.code().value(), each.label())).toList(),
                agenda.settings().themes().stream().map(each -> Choice.of(each.code(), each.label())).toList(), errors);
    }

    private GatheringTyped typed(MultiValueMap<String, String> values) {
        var known = agenda.settings().themes().stream().map(each -> each.code()).toList();
        return new GatheringTyped(Map.copyOf(values.toSingleValueMap()), values.getOrDefault("themes", List.of()).stream().filter(known::contains).toList());
    }

    private List<String> departments() {
        return territories.departments().stream().map(each -> each.code().value()).toList();
    }

    private String authorityName() {
        return authority.find().map(AuthorityView::name).orElse("La Région");
    }

    private static @org.jspecify.annotations.Nullable String notice(String done, int count) {
        return switch (done) {
            case "preparee" -> "La rencontre est enregistrée. Elle n’est pas encore publique : relisez-la, puis publiez-la.";
            case "publiee" -> "La rencontre est à l’agenda. Invitez maintenant.";
            case "modifiee" -> count == 0 ? "La rencontre est à jour." : "La rencontre est à jour. %s.".formatted(French.plural(count, "courriel est parti aux inscrits", "courriels sont partis aux inscrits"));
            case "annulee" -> "La rencontre est annulée. %s.".formatted(French.plural(count, "courriel est parti", "courriels sont partis"));
            case "tenue" -> "La rencontre est close. Les présents reçoivent le lien vers leur attestation et une demande d’avis.";
            case "invitations" -> "%s.".formatted(French.plural(count, "invitation est partie", "invitations sont parties"));
            case "bilan" -> "Le bilan est enregistré.";
            default -> null;
        };
    }
}
