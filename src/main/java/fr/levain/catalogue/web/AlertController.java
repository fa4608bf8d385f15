package fr.levain.catalogue.web;

import fr.levain.catalogue.Alert;
import fr.levain.catalogue.Alerts;
import fr.levain.catalogue.Rhythm;
import fr.levain.catalogue.Search;
import fr.levain.catalogue.SearchWords;
import fr.levain.kernel.Email;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Reading;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** News of a search by mail, without an account. */
@Controller
@OpenToAll
@RequestMapping("/aides/alertes")
class AlertController {
    private final Alerts alerts;
    private final SearchWords words;

    AlertController(Alerts alerts, SearchWords words) {
        this.alerts = alerts;
        this.words = words;
    }

    @GetMapping
    View form(@RequestParam MultiValueMap<String, String> query) {
        return form(Search.from(query).at(1), "", Optional.of(Rhythm.WEEKLY), FormErrors.none());
    }

    @PostMapping
    View ask(
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String rythme) {
        var search = Search.from(query).at(1);
        var rhythm = Arrays.stream(Rhythm.values()).filter(each -> each.name().equals(rythme)).findFirst();
        Reading<Email> email = Email.reading(courriel);
        var errors = email.valid().isPresent() ? FormErrors.none()
                : FormErrors.of("courriel", courriel.isBlank() ? "Écrivez l’adresse à laquelle envoyer l’alerte." : email.problem().orElseThrow());
        if (rhythm.isEmpty()) errors = errors.plus("rythme", "Choisissez chaque jour ou chaque lundi.");
        if (!errors.isEmpty()) return form(search, courriel, rhythm, errors);
        alerts.ask(email.valid().orElseThrow(), search, rhythm.orElseThrow());
        return new AlertAskedPage(email.valid().orElseThrow().value(), words.of(search), search.address("/aides"));
    }

    /** Scanners of mails open links too: the alert starts with a button. */
    @GetMapping("/{token}")
    View look(@PathVariable String token) {
        return page(alerts.find(token));
    }

    @PostMapping("/{token}")
    View run(@PathVariable String token) {
        alerts.run(token);
        return Redirect.to("/aides/alertes/" + token);
    }

    /** Scanners of mails open this link too: it stops nothing, its button does. */
    @GetMapping("/{token}/arret")
    View confirmStop(@PathVariable String token) {
        var alert = alerts.find(token);
        return alert.stoppedAt().isPresent() ? page(alert) : new StopAlertPage(alert, words.of(alert.search()));
    }

    /**
     * The button of the page, or that of a mail program: it has no page of ours, hence no form token (the address is the secret),
     * and does not follow another address (RFC 8058).
     */
    @PostMapping("/{token}/arret")
    View stop(@PathVariable String token, @RequestParam(name = "List-Unsubscribe", defaultValue = "") String byProgram) {
        var alert = alerts.stop(token);
        return byProgram.isEmpty() ? Redirect.to("/aides/alertes/" + token) : page(alert);
    }

    private View form(Search search, String typed, Optional<Rhythm> rhythm, FormErrors errors) {
        return new AlertFormPage(search, words.of(search), typed, rhythm, errors);
    }

    private View page(Alert alert) {
        return new AlertPage(alert, words.of(alert.search()));
    }
}
