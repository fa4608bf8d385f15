package fr.levain.support.web;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.support.ExitReason;
import fr.levain.support.FollowUps;
import fr.levain.support.SupportPlans;
import fr.levain.support.SupportSession;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An adviser opens a project they follow, writes what was said, and where it stands. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/accompagnements/{reference}")
class FollowUpController {
    static final int DAY = 24 * 60;

    private final FollowUps followUps;
    private final SupportPlans plans;
    private final FollowUpPages pages;

    FollowUpController(FollowUps followUps, SupportPlans plans, FollowUpPages pages) {
        this.followUps = followUps;
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping
    View open(@PathVariable String reference, Caller caller) {
        return pages.page(reference, caller);
    }

    @PostMapping("/rencontres")
    View hold(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var kind = read.choice("moyen", SupportSession.Kind.class, "Choisissez comment vous vous êtes parlé.");
        var day = read.pastDay("rencontre");
        int minutes = followUps.asksHours(reference, caller) ? read.minutes("duree", DAY) : read.optionalMinutes("duree", DAY);
        var summary = read.text("compte-rendu", Reading.TEXT, "Écrivez ce qui s’est dit, en une phrase au moins.");
        var seenBy = read.choice("lecteurs", SupportSession.SeenBy.class, "Choisissez qui lit ce compte rendu.");
        return pages.written(reference, typed, read, caller, "rencontres", () -> followUps.hold(reference, day, minutes, kind, summary, seenBy, caller));
    }

    @PostMapping("/diagnostics")
    View diagnose(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var levels = read.levels(followUps.read(reference, caller).axes());
        var day = read.pastDay("diagnostic-le");
        var note = read.optional("diagnostic-note", Reading.TEXT);
        return pages.written(reference, typed, read, caller, "diagnostic", () -> followUps.diagnose(reference, day, levels, note, caller));
    }

    @PostMapping("/etape")
    View step(@PathVariable String reference, @RequestParam(defaultValue = "") String etape, Caller caller) {
        followUps.reach(reference, etape, caller);
        return FollowUpPages.to(reference, "etape");
    }

    @PostMapping("/accompagnateur")
    View entrust(@PathVariable String reference, @RequestParam("accompagnateur") UUID adviser, Caller caller) {
        followUps.entrust(reference, new AccountId(adviser), caller);
        return FollowUpPages.to(reference, "etape");
    }

    @PostMapping("/fin")
    View end(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var exit = read.choice("fin", ExitReason.class, "Choisissez comment l’accompagnement se termine.");
        var note = read.text("fin-note", Reading.TEXT, "Dites pourquoi, en une phrase.");
        if (typed.value("fin-confirmee").isEmpty()) read.wrong("fin-confirmee", "Cochez cette case pour terminer l’accompagnement.");
        return pages.written(reference, typed, read, caller, "etape", () -> followUps.end(reference, exit, note, caller));
    }

    @PostMapping("/relance")
    View remind(@PathVariable String reference, Caller caller) {
        plans.remind(reference, caller);
        return Redirect.to("/partenaire/accompagnements/" + reference);
    }

    @PostMapping("/abandon")
    View giveUp(@PathVariable String reference, Caller caller) {
        plans.giveUp(reference, caller);
        return Redirect.to("/partenaire/accompagnements");
    }
}
