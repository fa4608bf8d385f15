package fr.levain.programmes.web;

import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.programmes.BroughtNeeds;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.programmes.Scout;
import fr.levain.programmes.ScoutLinks;
import fr.levain.programmes.ScoutStatus;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A « capteur d’idées » on their own page, by its link: agrees, says needs, reads what they become, leaves. */
@Controller
@OpenToAll
@RequestMapping("/capteurs/{token}")
class MyScoutController {
    private final ScoutLinks links;
    private final BroughtNeeds brought;
    private final Programmes programmes;
    private final Partners partners;
    private final NeedForms forms;
    private final SingleAct acts;

    MyScoutController(ScoutLinks links, BroughtNeeds brought, Programmes programmes, Partners partners, NeedForms forms, SingleAct acts) {
        this.links = links;
        this.brought = brought;
        this.programmes = programmes;
        this.partners = partners;
        this.forms = forms;
        this.acts = acts;
    }

    @GetMapping
    View show(@PathVariable String token, @RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String fait) {
        var scout = links.find(token);
        if (scout.status() == ScoutStatus.INVITED) return asked(scout, FormErrors.none());
        int number = Words.page(page);
        var found = new ListPaging<>(brought.of(scout.id(), number), BroughtNeeds.PAGE);
        return new MyScoutPage(scout, programme(scout), partner(scout), programmes.needSettings(), found.shown(), found.paging(scout.path() + "?vue=besoins", number), notice(fait));
    }

    @PostMapping("/accord")
    View join(@PathVariable String token, @RequestParam Map<String, String> values, Caller caller) {
        var typed = new Typed(Map.copyOf(values));
        if (!typed.isTicked("accord")) return asked(links.find(token), FormErrors.of("accord", "Cochez cet accord, ou refusez : rien ne commence sans vous."));
        links.join(token, typed.isTicked("nomme"), caller);
        return Redirect.to("/capteurs/" + token + "?fait=accepte");
    }

    @PostMapping("/refus")
    View decline(@PathVariable String token, Caller caller) {
        links.decline(token, caller);
        return new ScoutGonePage(false);
    }

    @PostMapping("/depart")
    View leave(@PathVariable String token, @RequestParam Map<String, String> values, Caller caller) {
        if (!new Typed(Map.copyOf(values)).isTicked("depart")) return Redirect.to("/capteurs/" + token + "?fait=reste");
        links.leave(token, caller);
        return new ScoutGonePage(true);
    }

    @PostMapping("/choix")
    View choose(@PathVariable String token, @RequestParam Map<String, String> values) {
        var typed = new Typed(Map.copyOf(values));
        links.choose(token, typed.isTicked("nomme"), typed.isTicked("courriels"));
        return Redirect.to("/capteurs/" + token + "?fait=choix");
    }

    @GetMapping("/besoin")
    View need(@PathVariable String token) {
        return form(active(token), Typed.NOTHING, FormErrors.none(), 200);
    }

    @PostMapping("/besoin")
    View need(@PathVariable String token, @RequestParam Map<String, String> values, Caller caller) {
        var scout = active(token);
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var entry = forms.read(typed, reading, Optional.of(scout));
        if (!reading.errors().isEmpty()) return form(scout, typed, reading.errors(), 422);
        return acts.once(values, caller, () -> {
            links.bring(token, entry, caller);
            return Redirect.to(scout.path() + "?fait=dit");
        });
    }

    /** By a button of the page, or of the mail program (RFC 8058). */
    @GetMapping("/arret")
    View stopping(@PathVariable String token) {
        return new StopTellingPage(active(token).path() + "/arret", !active(token).mails());
    }

    @PostMapping("/arret")
    View stop(@PathVariable String token) {
        links.stopMails(token);
        return new StopTellingPage("/capteurs/" + token + "/arret", true);
    }

    private Scout active(String token) {
        var scout = links.find(token);
        if (scout.status() != ScoutStatus.ACTIVE) throw new NotFound("scout");
        return scout;
    }

    private View form(Scout scout, Typed typed, FormErrors errors, int status) {
        return forms.page(programme(scout), Optional.of(scout), scout.path() + "/besoin", scout.path(), typed, errors, status);
    }

    private View asked(Scout scout, FormErrors errors) {
        return new ScoutAskedPage(scout, programme(scout), partner(scout), programmes.needSettings(), errors);
    }

    private Programme programme(Scout scout) {
        return programmes.find(scout.programme()).orElseThrow();
    }

    private String partner(Scout scout) {
        return partners.nameOf(programme(scout).partner());
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "accepte" -> "Merci, vous êtes capteur d’idées. Un courriel vous donne le lien de cette page.";
            case "dit" -> "Le besoin est envoyé. Vous lisez ici ce qu’il devient.";
            case "choix" -> "Vos choix sont enregistrés.";
            case "reste" -> "Rien n’a changé. Pour quitter le réseau, cochez la case qui le confirme.";
            default -> null;
        };
    }
}
