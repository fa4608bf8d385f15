package fr.levain.support.web;

import fr.levain.accounts.Person;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.support.Alert;
import fr.levain.support.Alerts;
import fr.levain.support.Caseloads;
import fr.levain.support.FollowUps;
import fr.levain.support.RestingAlert;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team puts an alert off, sets it aside, takes it back, and says when it is in touch again. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(CaseloadPage.PATH + "/{reference}/alertes")
class AlertController {
    private final Alerts alerts;
    private final FollowUps followUps;
    private final Caseloads caseloads;
    private final Clock clock;

    AlertController(Alerts alerts, FollowUps followUps, Caseloads caseloads, Clock clock) {
        this.alerts = alerts;
        this.followUps = followUps;
        this.caseloads = caseloads;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String reference, Caller caller) {
        return page(reference, Typed.NOTHING, FormErrors.none(), caller);
    }

    @PostMapping
    View rest(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, today());
        var reason = read.text("raison", Reading.LINE, "Dites pourquoi, pour vos collègues.");
        if (typed.value("alerte").isEmpty()) read.wrong("alerte", "Choisissez une alerte.");
        var until = Optional.<LocalDate>empty();
        switch (typed.value("choix")) {
            case AlertsPage.LATER -> until = comingDay(read, typed);
            case AlertsPage.ASIDE -> {}
            default -> read.wrong("choix", "Choisissez ce que devient l’alerte.");
        }
        if (read.isWrong()) return page(reference, typed, read.errors(), caller);
        alerts.rest(reference, open(reference, typed.value("alerte"), caller), until, reason, caller);
        return back(reference);
    }

    @PostMapping("/reprise")
    View wake(@PathVariable String reference, @RequestParam(defaultValue = "") String alerte, Caller caller) {
        var opened = followUps.read(reference, caller);
        var resting = alerts.of(opened.plan()).resting().stream().map(RestingAlert::alert).filter(each -> AlertsPage.key(each).equals(alerte)).findFirst();
        alerts.wake(reference, resting.orElseThrow(() -> new Stale("alert of " + reference)), caller);
        return back(reference);
    }

    @PostMapping("/contact")
    View meetAgain(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, today());
        var day = read.optionalDay("contact");
        if (day.filter(each -> each.isBefore(today())).isPresent()) read.wrong("contact-jour", "Cette date est passée. Indiquez une date à venir, ou videz-la.");
        if (read.isWrong()) return page(reference, typed, read.errors(), caller);
        alerts.meetAgain(reference, day, caller);
        return back(reference);
    }

    private Alert open(String reference, String key, Caller caller) {
        return alerts.of(followUps.read(reference, caller).plan()).open().stream().filter(each -> AlertsPage.key(each).equals(key)).findFirst()
                .orElseThrow(() -> new Stale("alert of " + reference));
    }

    private Optional<LocalDate> comingDay(Reading read, Typed typed) {
        var day = read.optionalDay("retour");
        if (typed.day("retour").isEmpty()) read.wrong("retour-jour", "Indiquez le jour où l’alerte revient.");
        else if (day.filter(each -> !each.isAfter(today()) || each.isAfter(today().plusDays(Alerts.MOST_DAYS))).isPresent())
            read.wrong("retour-jour", "Indiquez un jour à venir, dans l’année.");
        return day;
    }

    private View page(String reference, Typed typed, FormErrors errors, Caller caller) {
        var opened = followUps.read(reference, caller);
        return new AlertsPage(opened, alerts.of(opened.plan()), caseloads.colleagues(caller).stream().collect(Collectors.toMap(Person::id, Person::name)), typed, errors, today());
    }

    private static View back(String reference) {
        return Redirect.to(CaseloadPage.PATH + "/" + reference + "/alertes");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
