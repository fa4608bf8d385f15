package fr.levain.guidance.web;

import fr.levain.audit.Journal;
import fr.levain.directory.Need;
import fr.levain.directory.Partner;
import fr.levain.directory.Partners;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.UnclaimedRequests;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TimelineItem;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers look after the requests nobody takes: they send them elsewhere, or answer. */
@Controller
@AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
@RequestMapping("/accompagnement/demandes")
class BasketController {
    private static final int ANSWER = 4000;

    private final UnclaimedRequests requests;
    private final OrientationRequests all;
    private final Partners partners;
    private final Journal journal;
    private final Clock clock;

    BasketController(UnclaimedRequests requests, OrientationRequests all, Partners partners, Journal journal, Clock clock) {
        this.requests = requests;
        this.all = all;
        this.partners = partners;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "0") String jours, @RequestParam(defaultValue = "") String apres) {
        var views = all.settings().map(settings -> Stream.concat(settings.reminders().stream(), Stream.of(settings.unansweredDays())).toList())
                .orElse(List.of());
        var days = jours.matches("\\d{1,3}") && views.contains(Integer.valueOf(jours)) ? Integer.parseInt(jours) : 0;
        var after = ListPages.after(apres);
        var read = days == 0 ? requests.basket(after) : requests.slow(days, after);
        return new BasketPage(days, views, ListPages.shown(read), partners.needs().stream().collect(Collectors.toMap(Need::slug, Need::label)),
                ListPages.paging(read, BasketPage.PATH + "?jours=" + days, after.isEmpty()), clock.instant());
    }

    @GetMapping("/{reference}")
    View open(@PathVariable String reference, Caller caller) {
        return page(reference, Set.of(), "", caller, FormErrors.none());
    }

    @PostMapping("/{reference}/orientation")
    View reroute(@PathVariable String reference, @RequestParam(defaultValue = "") List<String> vers, Caller caller) {
        var known = partners.all().stream().map(Partner::slug).collect(Collectors.toSet());
        var chosen = vers.stream().filter(known::contains).collect(Collectors.toSet());
        if (chosen.isEmpty()) return page(reference, chosen, "", caller, FormErrors.of("vers", "Choisissez au moins une organisation."));
        requests.reroute(reference, chosen, caller);
        return Redirect.to(BasketPage.PATH + "/" + reference);
    }

    @PostMapping("/{reference}/reponse")
    View answer(@PathVariable String reference, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        var errors = FormErrors.none();
        if (reponse.isBlank()) errors = errors.plus("reponse", "Écrivez votre réponse : la personne la lit sur sa page.");
        if (reponse.length() > ANSWER) errors = errors.plus("reponse", "Raccourcissez votre réponse : 4 000 caractères au plus.");
        if (!errors.isEmpty()) return page(reference, Set.of(), reponse, caller, errors);
        requests.answer(reference, reponse, caller);
        return Redirect.to(BasketPage.PATH + "/" + reference);
    }

    private View page(String reference, Set<String> chosen, String answer, Caller caller, FormErrors errors) {
        var request = requests.open(reference, caller);
        return new BasketRequestPage(
                request, requests.isForAuthority(request),
                partners.needs().stream().filter(need -> request.needs().contains(need.slug())).map(Need::label).toList(),
                all.settings().map(settings -> settings.labelOf(request.holderKind())).orElse(""), requests.handovers(request.id()),
                requests.handovers(request.id()).stream().map(each -> each.partner()).distinct().collect(Collectors.toMap(slug -> slug, partners::nameOf)),
                choices(request),
                journal.timelineOf(request.id().subject()).stream().map(entry -> new TimelineItem(entry.at(), entry.sentence(), null, null)).toList(),
                chosen, answer, errors);
    }

    /** Those that suit first, with what they do; then the others. */
    private List<Choice> choices(OrientationRequest request) {
        var choices = new LinkedHashMap<String, Choice>();
        partners.suiting(request.needs(), new DepartmentCode(request.department()), request.holderKind()).forEach(match -> choices.put(
                match.partner().slug(), new Choice(match.partner().slug(), match.partner().name() + " (convient)", String.join(" ", match.does()))));
        partners.all().forEach(each -> choices.putIfAbsent(each.slug(), Choice.of(each.slug(), each.name())));
        return List.copyOf(choices.values());
    }
}
