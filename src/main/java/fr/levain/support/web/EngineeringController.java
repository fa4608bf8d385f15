package fr.levain.support.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.support.CommitteeOpinion;
import fr.levain.support.Engineering;
import fr.levain.support.Mission;
import fr.levain.ui.View;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the committee said of a plan, which consultant is paid for what, and what came of it. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/accompagnements/{reference}")
class EngineeringController {
    private final Engineering engineering;
    private final FollowUpPages pages;

    EngineeringController(Engineering engineering, FollowUpPages pages) {
        this.engineering = engineering;
        this.pages = pages;
    }

    @PostMapping("/comites")
    View heard(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var day = read.pastDay("comite");
        var verdict = read.choice("avis", CommitteeOpinion.Verdict.class, "Choisissez l’avis du comité.");
        var members = read.lines("comite-membres", 30, "Écrivez qui était présent, une personne ou une organisation par ligne.");
        var note = read.text("comite-note", Reading.TEXT, "Écrivez pourquoi, en une phrase : le porteur la lit.");
        return pages.written(reference, typed, read, caller, "comite-appui", () -> engineering.heard(reference, day, verdict, members, note, caller));
    }

    @PostMapping("/missions")
    View plan(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var kind = read.choice("mission-nature", Mission.Kind.class, "Choisissez pour qui travaille le consultant.");
        var subject = read.text("mission-objet", Reading.LINE, "Écrivez ce que le consultant doit produire.");
        var due = read.optionalDay("mission-echeance");
        return pages.written(reference, typed, read, caller, "ingenierie", () -> engineering.plan(reference, kind, subject, due, caller));
    }

    @PostMapping("/missions/collective")
    View join(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var mission = read.identifier("mission-commune", "Choisissez l’appui collectif à rejoindre.");
        return pages.written(reference, typed, read, caller, "ingenierie", () -> engineering.join(reference, mission.orElseThrow(), caller));
    }

    @PostMapping("/missions/{id}/consultant")
    View entrust(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var consultant = read.text("consultant-" + id, Reading.LINE, "Nommez le consultant choisi.");
        var chosenFor = read.text("choix-" + id, Reading.LINE, "Dites pourquoi ce consultant : le porteur le lit.");
        int halfDays = read.halfDays("jours-" + id);
        var cost = read.money("cout-" + id);
        return pages.written(reference, typed, read, caller, "ingenierie", () -> engineering.entrust(reference, id, new Mission.Terms(consultant, chosenFor, halfDays, cost), pages.today(), caller));
    }

    @PostMapping("/missions/{id}/realisation")
    View finish(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var day = read.pastDay("realise-" + id);
        var outcome = read.text("produit-" + id, Reading.TEXT, "Écrivez ce que la mission a produit : le porteur le lit.");
        return pages.written(reference, typed, read, caller, "ingenierie", () -> engineering.finish(reference, id, day, outcome, caller));
    }
}
