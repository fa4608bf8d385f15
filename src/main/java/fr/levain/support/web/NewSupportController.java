package fr.levain.support.web;

import fr.levain.directory.Need;
import fr.levain.directory.Partners;
import fr.levain.guidance.HandoverStatus;
import fr.levain.guidance.PartnerRequests;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.kernel.UuidV7;
import fr.levain.support.Holder;
import fr.levain.support.Opening;
import fr.levain.support.OpenResult.AlreadyOpen;
import fr.levain.support.OpenResult.Opened;
import fr.levain.support.Source;
import fr.levain.support.Sources;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportPlans;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An adviser opens the follow-up of a project. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/accompagnements/nouveau")
class NewSupportController {
    private final SupportPlans plans;
    private final Sources sources;
    private final PartnerRequests requests;
    private final Partners partners;
    private final Territories territories;
    private final Clock clock;

    NewSupportController(SupportPlans plans, Sources sources, PartnerRequests requests, Partners partners, Territories territories, Clock clock) {
        this.plans = plans;
        this.sources = sources;
        this.requests = requests;
        this.partners = partners;
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping
    View form(@RequestParam(defaultValue = "") String depuis, Caller caller) {
        var typed = new Typed(Map.of("depuis", depuis));
        var source = depuis.isBlank() ? Optional.<Source>empty() : sources.find(depuis, caller);
        if (cannotBeWrittenTo(source)) return page(typed, Optional.empty(), noAddress(), caller);
        return page(typed, source, depuis.isBlank() || source.isPresent() ? FormErrors.none() : unknown(), caller);
    }

    @PostMapping
    View open(@RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var from = typed.value("depuis").strip();
        var source = from.isEmpty() ? Optional.<Source>empty() : sources.find(from, caller);
        if (!from.isEmpty() && source.isEmpty()) return page(typed, source, unknown(), caller);
        if (cannotBeWrittenTo(source)) return page(typed, Optional.empty(), noAddress(), caller);
        var read = new Reading(typed, today());
        var programme = typed.value("programme");
        if (plans.programmesOf(caller).stream().noneMatch(each -> each.slug().equals(programme))) read.wrong("programme", "Choisissez le programme.");
        var title = read.text("titre", Reading.LINE, "Écrivez le titre du projet, comme son porteur le dirait.");
        var holder = source.map(Source::holder).orElseGet(() -> holder(read, typed));
        var day = read.pastDay("ouvert");
        if (read.isWrong()) return page(typed, source, read.errors(), caller);
        var opening = new Opening(key(typed), programme, from, title, holder, day, Optional.empty());
        var alike = typed.value("second").isEmpty() ? plans.alike(opening, caller) : Optional.<SupportPlan>empty();
        if (alike.isPresent()) return page(typed, source, FormErrors.of("second",
                "Cette personne ou ce projet est déjà accompagné dans ce programme : %s, « %s ». Reprenez ce suivi, ou cochez la case pour en ouvrir un second.".formatted(
                        alike.get().reference(), alike.get().title())), caller);
        return switch (plans.open(opening, caller)) {
            case Opened(var plan) -> Redirect.to(plan.partnerPath());
            case AlreadyOpen(var plan) -> Redirect.to(plan.partnerPath());
        };
    }

    private Holder holder(Reading read, Typed typed) {
        var name = read.text("porteur", Reading.LINE, "Indiquez le nom de la personne qui porte le projet.");
        var email = read.email("courriel");
        var phone = read.optional("telephone", 30);
        var organisation = read.optional("structure", Reading.LINE);
        var place = typed.value("commune").strip();
        var commune = place.isEmpty() ? Optional.<Commune>empty() : territories.named(place);
        if (!place.isEmpty() && commune.isEmpty())
            read.wrong("commune", "Aucune commune de la région, ou plusieurs, portent ce nom. Ajoutez le département, par exemple : Bourganeuf (23).");
        return new Holder(name, email, phone, organisation, commune.map(each -> each.code().value()).orElse(""), commune.map(Commune::label).orElse(""),
                commune.map(each -> each.department().value()).orElse(""));
    }

    private View page(Typed typed, Optional<Source> source, FormErrors errors, Caller caller) {
        return new NewSupportPage(plans.programmesOf(caller), taken(caller), source, key(typed).toString(), typed, errors, today());
    }

    /** The requests the partner took and has not followed up yet, as it reads them in its list. */
    private List<Choice> taken(Caller caller) {
        var labels = partners.needs().stream().collect(Collectors.toMap(Need::slug, Need::label));
        return requests.list(List.of(HandoverStatus.TAKEN, HandoverStatus.ANSWERED), Optional.empty(), caller).stream()
                .map(line -> Choice.of(line.reference(), "%s, %s, %s".formatted(line.reference(), line.commune(),
                        line.needs().stream().map(need -> labels.getOrDefault(need, need)).collect(Collectors.joining(", "))))).toList();
    }

    private static FormErrors unknown() {
        return FormErrors.of("depuis", "Ce numéro n’est ni celui d’une demande prise par votre organisation, ni celui d’un dossier partagé avec vous. "
                + "Corrigez-le, ou laissez-le vide pour inviter le porteur.");
    }

    private static boolean cannotBeWrittenTo(Optional<Source> source) {
        return source.filter(each -> each.holder().email().isEmpty()).isPresent();
    }

    private static FormErrors noAddress() {
        return FormErrors.of("depuis", "La personne qui porte ce projet n’a pas d’adresse électronique : elle ne peut recevoir ni invitation ni page à elle. "
                + "Demandez au service de la Région de la joindre.");
    }

    private UUID key(Typed typed) {
        var sent = typed.value("cle");
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(sent) : UuidV7.at(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
