package fr.levain.events.web;

import fr.levain.events.Agenda;
import fr.levain.events.EventSettings;
import fr.levain.events.Gatherings;
import fr.levain.events.InvitationCriteria;
import fr.levain.events.Invitations;
import fr.levain.events.Organisers;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organiser chooses who is invited, looks at the list, then sends. */
@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT, Role.PARTNER})
@RequestMapping("/rencontres/{slug}/invitations")
class InvitationsController {
    private final Invitations invitations;
    private final Gatherings gatherings;
    private final Organisers organisers;
    private final Agenda agenda;
    private final Territories territories;
    private final Clock clock;

    InvitationsController(
            Invitations invitations, Gatherings gatherings, Organisers organisers, Agenda agenda, Territories territories, Clock clock) {
        this.invitations = invitations;
        this.gatherings = gatherings;
        this.organisers = organisers;
        this.agenda = agenda;
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping
    View choose(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, @RequestParam(defaultValue = "1") int page, Caller caller) {
        var asked = typed.containsKey("choisir") || typed.containsKey("qui");
        var criteria = read(typed);
        var errors = asked && criteria.isEmpty() ? FormErrors.of("qui", "Cochez qui vous invitez.") : FormErrors.none();
        return page(slug, criteria, asked && errors.isEmpty(), page, errors, caller);
    }

    @PostMapping
    View send(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, @RequestParam(defaultValue = "-1") int vus, Caller caller) {
        var criteria = read(typed);
        if (criteria.isEmpty()) return page(slug, criteria, false, 1, FormErrors.of("qui", "Cochez qui vous invitez."), caller);
        var sent = invitations.send(slug, criteria, vus, caller);
        return sent.isPresent() ? Redirect.to("/rencontres/%s?fait=invitations&nombre=%d".formatted(slug, sent.get()))
                : page(slug, criteria, true, 1, FormErrors.of("envoi", "La liste a changé entre-temps : quelqu’un s’est inscrit ou ne veut plus d’invitation. Relisez-la, puis envoyez."), caller);
    }

    private View page(String slug, InvitationCriteria criteria, boolean asked, int number, FormErrors errors, Caller caller) {
        var gathering = gatherings.find(slug, caller);
        if (!organisers.runs(gathering, caller)) throw new NotFound("gathering " + slug);
        return new InvitationsPage(gathering, criteria, asked, invitations.preview(slug, criteria, caller),
                invitations.years().stream().map(each -> Choice.of("" + each, "" + each)).toList(),
                territories.departments().stream().map(each -> Choice.of(each.code().value(), each.label())).toList(),
                agenda.settings().themes().stream().map(each -> Choice.of(each.code(), each.label())).toList(), Math.max(number, 1), errors, clock.instant());
    }

    private InvitationCriteria read(MultiValueMap<String, String> typed) {
        var whom = typed.getOrDefault("qui", List.of());
        var year = Optional.ofNullable(typed.getFirst("annee")).filter(each -> each.matches("\\d{4}")).map(Integer::valueOf);
        return new InvitationCriteria(whom.contains("laureats"), whom.contains("laureats") || whom.contains("ailleurs") ? year : Optional.empty(), whom.contains("ailleurs"), whom.contains("demandes"),
                among(typed.getOrDefault("departement", List.of()), territories.departments().stream().map(each -> each.code().value()).toList()),
                among(typed.getOrDefault("theme", List.of()), agenda.settings().themes().stream().map(EventSettings.Theme::code).toList()));
    }

    private static Set<String> among(List<String> typed, List<String> known) {
        var kept = new HashSet<>(typed);
        kept.retainAll(known);
        return kept;
    }
}
