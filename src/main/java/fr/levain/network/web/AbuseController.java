package fr.levain.network.web;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.network.AbuseGround;
import fr.levain.network.AbuseReports;
import fr.levain.network.AbuseTarget;
import fr.levain.network.Practices;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is wrong in the network is told by anyone who is signed in, and settled by an officer. */
@Controller
class AbuseController {
    private static final int SHOWN = 50;

    private final AbuseReports reports;
    private final Practices practices;

    AbuseController(AbuseReports reports, Practices practices) {
        this.reports = reports;
        this.practices = practices;
    }

    @AnyAccount
    @GetMapping("/reseau/{kind}/{id}/signalement")
    View form(@PathVariable String kind, @PathVariable UUID id, @RequestParam(name = "fait", defaultValue = "") String done, Caller.Account caller) {
        return page(kind, id, "", "", done.equals("envoye"), FormErrors.none(), caller);
    }

    @AnyAccount
    @PostMapping("/reseau/{kind}/{id}/signalement")
    View tell(@PathVariable String kind, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Caller.Account caller) {
        var typed = new Typed(form);
        var ground = typed.one(AbuseGround.class, "motif");
        if (ground.isEmpty()) typed.refuse("motif", "Choisissez ce qui ne va pas.");
        var text = typed.limited("precision", Typed.LONG);
        if (ground.filter(AbuseGround.OTHER::equals).isPresent() && text.isEmpty()) typed.refuse("precision", "Dites en une phrase ce qui ne va pas.");
        if (!typed.errors().isEmpty()) return page(kind, id, typed.text("motif"), text, false, typed.errors(), caller);
        reports.tell(target(kind), id, ground.orElseThrow(), text, caller);
        return Redirect.to("/reseau/%s/%s/signalement?fait=envoye".formatted(kind, id));
    }

    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
    @GetMapping("/gestion/reseau")
    View desk() {
        return desk("", FormErrors.none());
    }

    private View desk(String typed, FormErrors errors) {
        return new NetworkDeskPage(reports.open(SHOWN), practices.submitted(SHOWN), reports.barred(SHOWN), typed, errors);
    }

    /** Somebody kept from writing may write again. */
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
    @PostMapping("/gestion/reseau/suspensions/{account}/levee")
    View readmit(@PathVariable UUID account, @RequestParam MultiValueMap<String, String> form, Caller caller) {
        var typed = new Typed(form);
        var reason = typed.limited("motif-" + account, Typed.LONG);
        if (reason.isEmpty()) typed.refuse("motif-" + account, "Dites pourquoi : la personne le lit.");
        if (!typed.errors().isEmpty()) return desk(reason, typed.errors());
        reports.readmit(new AccountId(account), reason, caller);
        return Redirect.to("/gestion/reseau");
    }

    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
    @PostMapping("/gestion/reseau/signalements/{id}")
    View settle(@PathVariable UUID id, @RequestParam(name = "suite", defaultValue = "") String what, Caller caller) {
        reports.settle(id, what.equals("suspendre"), caller);
        return Redirect.to("/gestion/reseau");
    }

    private AbusePage page(String kind, UUID id, String ground, String text, boolean sent, FormErrors errors, Caller.Account caller) {
        var target = target(kind);
        var back = target == AbuseTarget.INTRODUCTION ? IntroductionsPage.PATH + "/" + id : "/reseau/%s/%s".formatted(kind, id);
        return new AbusePage("/reseau/%s/%s/signalement".formatted(kind, id), back, reports.about(target, id, caller), ground, text, sent, errors);
    }

    private static AbuseTarget target(String kind) {
        return AbuseTarget.of(kind).orElseThrow(() -> new NotFound("target " + kind));
    }
}
