package fr.levain.support.web;

import static fr.levain.support.web.CorrectionPages.one;
import static fr.levain.support.web.CorrectionPages.with;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.support.Corrected;
import fr.levain.support.Corrections;
import fr.levain.support.ExitReason;
import fr.levain.support.Funding;
import fr.levain.support.SupportSession;
import fr.levain.support.Work;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team puts right what it did with a project, what it cost or ended in, or takes up one that ended too soon. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/accompagnements/{reference}")
class CorrectionController {
    private final Corrections corrections;
    private final CorrectionPages pages;
    private final FollowUpPages followUps;

    CorrectionController(Corrections corrections, CorrectionPages pages, FollowUpPages followUps) {
        this.corrections = corrections;
        this.pages = pages;
        this.followUps = followUps;
    }

    @GetMapping("/rencontres/{id}/correction")
    View session(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = pages.read(reference, caller);
        var held = one(read.sessions(), id, SupportSession::id);
        return pages.page(read, Corrected.SESSION, id, with(Optional.of(held.heldOn()), "rencontre", Map.of("moyen", held.kind().name(),
                "duree", held.minutes() == 0 ? "" : SupportSession.shown(held.minutes()), "compte-rendu", held.summary(), "lecteurs", held.seenBy().name())), caller);
    }

    @PostMapping("/rencontres/{id}/correction")
    View correctSession(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = pages.read(reference, caller);
        var held = one(read.sessions(), id, SupportSession::id);
        var form = pages.form(sent);
        var kind = form.choice("moyen", SupportSession.Kind.class, "Choisissez comment vous vous êtes parlé.");
        var day = form.pastDay("rencontre");
        int minutes = read.asksHours() ? form.minutes("duree", FollowUpController.DAY) : form.optionalMinutes("duree", FollowUpController.DAY);
        var summary = form.text("compte-rendu", Reading.TEXT, "Écrivez ce qui s’est dit, en une phrase au moins.");
        var seenBy = form.choice("lecteurs", SupportSession.SeenBy.class, "Choisissez qui lit ce compte rendu.");
        return pages.corrected(read, Corrected.SESSION, id, form, "rencontres", caller,
                why -> corrections.correct(reference, new SupportSession(id, day, minutes, kind, summary, seenBy, held.heldBy()), why, caller));
    }

    /** At once: whoever read it reads it no more. */
    @PostMapping("/rencontres/{id}/interne")
    View keepToTeam(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        corrections.keepToTeam(reference, id, caller);
        return FollowUpPages.to(reference, "rencontres");
    }

    @GetMapping("/heures/{id}/correction")
    View work(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = pages.read(reference, caller);
        var work = one(read.work(), id, Work::id);
        return pages.page(read, Corrected.WORK, id,
                with(Optional.of(work.workedOn()), "travail-jour", Map.of("travail", work.what(), "travail-duree", SupportSession.shown(work.minutes()))), caller);
    }

    @PostMapping("/heures/{id}/correction")
    View correctWork(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = pages.read(reference, caller);
        one(read.work(), id, Work::id);
        var form = pages.form(sent);
        var what = form.text("travail", Reading.LINE, "Dites à quoi ce temps a servi.");
        int minutes = form.minutes("travail-duree", PlanOfActionController.TWO_WEEKS);
        var day = form.pastDay("travail-jour");
        return pages.corrected(read, Corrected.WORK, id, form, "rencontres", caller, why -> corrections.correct(reference, new Work(id, day, minutes, what), why, caller));
    }

    @GetMapping("/financements/{id}/correction")
    View funding(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = pages.read(reference, caller);
        var asked = one(read.funding().lines(), id, Funding::id);
        if (asked.dossier().isPresent()) throw new NotFound("funding " + id);
        return pages.page(read, Corrected.FUNDING, id, with(Optional.of(asked.askedOn()), "demande", Map.of("financeur", asked.funder(),
                "montant", asked.asked().toDecimal().toPlainString(), "reponse", asked.answer().name(),
                "accorde", asked.granted().map(each -> each.toDecimal().toPlainString()).orElse(""))), caller);
    }

    @PostMapping("/financements/{id}/correction")
    View correctFunding(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = pages.read(reference, caller);
        var before = one(read.funding().lines(), id, Funding::id);
        var form = pages.form(sent);
        var funder = form.text("financeur", Reading.LINE, "Nommez le financeur.");
        var asked = form.money("montant");
        Funding.problem(asked).filter(_ -> !form.isWrong("montant")).ifPresent(what -> form.wrong("montant", what));
        var day = form.pastDay("demande");
        var answer = form.choice("reponse", Funding.Answer.class, "Choisissez la réponse du financeur.");
        var granted = answer == Funding.Answer.GRANTED ? Optional.of(form.money("accorde")) : Optional.<Euros>empty();
        if (!form.isWrong()) granted.flatMap(given -> Funding.problem(asked, given)).ifPresent(what -> form.wrong("accorde", what));
        var answeredOn = answer == Funding.Answer.AWAITED ? Optional.<LocalDate>empty() : before.answeredOn().or(() -> Optional.of(followUps.today()));
        return pages.corrected(read, Corrected.FUNDING, id, form, "financement", caller,
                why -> corrections.correct(reference, new Funding(id, funder, asked, day, answer, granted, answeredOn), why, caller));
    }

    @GetMapping("/fin/correction")
    View exit(@PathVariable String reference, Caller caller) {
        var read = pages.read(reference, caller);
        return pages.page(read, Corrected.EXIT, read.plan().id().value(), new Typed(Map.of(
                "fin", read.plan().exit().map(ExitReason::name).orElse(""), "fin-note", read.plan().exitNote())), caller);
    }

    @PostMapping("/fin/correction")
    View correctExit(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var read = pages.read(reference, caller);
        var form = pages.form(sent);
        var exit = form.choice("fin", ExitReason.class, "Choisissez comment l’accompagnement se termine.");
        var note = form.text("fin-note", Reading.TEXT, "Dites pourquoi, en une phrase.");
        return pages.corrected(read, Corrected.EXIT, read.plan().id().value(), form, "etape", caller, why -> corrections.correctExit(reference, exit, note, why, caller));
    }

    @PostMapping("/reouverture")
    View reopen(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var form = pages.form(sent);
        var reason = form.text("raison", Reading.TEXT, "Dites pourquoi l’accompagnement reprend, en une phrase.");
        if (form.isWrong()) return followUps.page(reference, caller, form.typed(), form.errors());
        corrections.reopen(reference, reason, caller);
        return Redirect.to("/partenaire/accompagnements/" + reference);
    }
}
