package fr.levain.support.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.support.Corrected;
import fr.levain.support.Corrections;
import fr.levain.support.ExitReason;
import fr.levain.support.Former;
import fr.levain.support.FollowUp;
import fr.levain.support.FollowUps;
import fr.levain.support.Funding;
import fr.levain.support.Reopening;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportSession;
import fr.levain.support.SupportStatus;
import fr.levain.support.Work;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team puts right what it wrote of a follow-up, or takes up one that ended too soon. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/accompagnements/{reference}")
class CorrectionController {
    private final Corrections corrections;
    private final FollowUps followUps;
    private final FollowUpPages pages;

    CorrectionController(Corrections corrections, FollowUps followUps, FollowUpPages pages) {
        this.corrections = corrections;
        this.followUps = followUps;
        this.pages = pages;
    }

    @GetMapping("/rencontres/{id}/correction")
    View session(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = followUps.read(reference, caller);
        var held = one(read.sessions(), id, SupportSession::id);
        return page(read, Corrected.SESSION, id, with(held.heldOn(), "rencontre", Map.of(
                "moyen", held.kind().name(), "duree", "" + held.minutes(), "compte-rendu", held.summary(), "lecteurs", held.seenBy().name())), FormErrors.none(), caller);
    }

    @PostMapping("/rencontres/{id}/correction")
    View correctSession(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = followUps.read(reference, caller);
        var held = one(read.sessions(), id, SupportSession::id);
        var form = form(sent);
        var kind = form.choice("moyen", SupportSession.Kind.class, "Choisissez comment vous vous êtes parlé.");
        var day = form.pastDay("rencontre");
        int minutes = form.minutes("duree", FollowUpController.DAY);
        var summary = form.text("compte-rendu", Reading.TEXT, "Écrivez ce qui s’est dit, en une phrase au moins.");
        var seenBy = form.choice("lecteurs", SupportSession.SeenBy.class, "Choisissez qui lit ce compte rendu.");
        if (form.isWrong()) return page(read, Corrected.SESSION, id, new Typed(sent), form.errors(), caller);
        corrections.correct(reference, new SupportSession(id, day, minutes, kind, summary, seenBy, held.heldBy()), caller);
        return to(reference, "rencontres");
    }

    @GetMapping("/heures/{id}/correction")
    View work(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = followUps.read(reference, caller);
        var work = one(read.work(), id, Work::id);
        return page(read, Corrected.WORK, id, with(work.workedOn(), "travail-jour", Map.of("travail", work.what(), "travail-duree", "" + work.minutes())), FormErrors.none(), caller);
    }

    @PostMapping("/heures/{id}/correction")
    View correctWork(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = followUps.read(reference, caller);
        one(read.work(), id, Work::id);
        var form = form(sent);
        var what = form.text("travail", Reading.LINE, "Dites à quoi ce temps a servi.");
        int minutes = form.minutes("travail-duree", PlanOfActionController.TWO_WEEKS);
        var day = form.pastDay("travail-jour");
        if (form.isWrong()) return page(read, Corrected.WORK, id, new Typed(sent), form.errors(), caller);
        corrections.correct(reference, new Work(id, day, minutes, what), caller);
        return to(reference, "rencontres");
    }

    @GetMapping("/financements/{id}/correction")
    View funding(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = followUps.read(reference, caller);
        var asked = one(read.funding(), id, Funding::id);
        return page(read, Corrected.FUNDING, id, with(asked.askedOn(), "demande", Map.of("financeur", asked.funder(), "montant", asked.asked().toDecimal().toPlainString(),
                "reponse", asked.answer().name(), "accorde", asked.granted().map(each -> each.toDecimal().toPlainString()).orElse(""))), FormErrors.none(), caller);
    }

    @PostMapping("/financements/{id}/correction")
    View correctFunding(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = followUps.read(reference, caller);
        var before = one(read.funding(), id, Funding::id);
        var form = form(sent);
        var funder = form.text("financeur", Reading.LINE, "Nommez le financeur.");
        var asked = form.money("montant");
        Funding.problem(asked).filter(_ -> !form.isWrong("montant")).ifPresent(what -> form.wrong("montant", what));
        var day = form.pastDay("demande");
        var answer = form.choice("reponse", Funding.Answer.class, "Choisissez la réponse du financeur.");
        var granted = answer == Funding.Answer.GRANTED ? Optional.of(form.money("accorde")) : Optional.<Euros>empty();
        if (!form.isWrong()) granted.flatMap(given -> Funding.problem(asked, given)).ifPresent(what -> form.wrong("accorde", what));
        if (form.isWrong()) return page(read, Corrected.FUNDING, id, new Typed(sent), form.errors(), caller);
        var answeredOn = answer == Funding.Answer.AWAITED ? Optional.<LocalDate>empty() : before.answeredOn().or(() -> Optional.of(pages.today()));
        corrections.correct(reference, new Funding(id, funder, asked, day, answer, granted, answeredOn), caller);
        return to(reference, "financement");
    }

    @GetMapping("/fin/correction")
    View exit(@PathVariable String reference, Caller caller) {
        var read = followUps.read(reference, caller);
        return page(read, Corrected.EXIT, read.plan().id().value(), new Typed(Map.of(
                "fin", read.plan().exit().map(ExitReason::name).orElse(""), "fin-note", read.plan().exitNote())), FormErrors.none(), caller);
    }

    @PostMapping("/fin/correction")
    View correctExit(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var form = form(sent);
        var exit = form.choice("fin", ExitReason.class, "Choisissez comment l’accompagnement se termine.");
        var note = form.text("fin-note", Reading.TEXT, "Dites pourquoi, en une phrase.");
        if (form.isWrong()) {
            var read = followUps.read(reference, caller);
            return page(read, Corrected.EXIT, read.plan().id().value(), new Typed(sent), form.errors(), caller);
        }
        corrections.correctExit(reference, exit, note, caller);
        return to(reference, "etape");
    }

    @PostMapping("/reouverture")
    View reopen(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var form = form(sent);
        var reason = form.text("raison", Reading.TEXT, "Dites pourquoi l’accompagnement reprend, en une phrase.");
        if (form.isWrong()) return pages.page(reference, caller, new Typed(sent), form.errors());
        corrections.reopen(reference, reason, caller);
        return Redirect.to("/partenaire/accompagnements/" + reference);
    }

    private CorrectionPage page(FollowUp read, Corrected part, UUID item, Typed typed, FormErrors errors, Caller caller) {
        var plan = read.plan();
        var former = corrections.former(plan.reference(), item, caller);
        var names = pages.names(former.stream().map(Former::by));
        return new CorrectionPage(plan, part, path(plan, part, item), typed, errors,
                part == Corrected.EXIT ? Reopening.isOpen(plan, pages.today()) : plan.status() == SupportStatus.ACTIVE,
                former.stream().map(each -> new CorrectionPage.Before(each.at(), names.getOrDefault(each.by(), "Une personne de l’équipe"), each.told())).toList());
    }

    private static String path(SupportPlan plan, Corrected part, UUID item) {
        return plan.partnerPath() + switch (part) {
            case SESSION -> "/rencontres/" + item;
            case WORK -> "/heures/" + item;
            case FUNDING -> "/financements/" + item;
            case EXIT -> "/fin";
        } + "/correction";
    }

    private Reading form(Map<String, String> sent) {
        return new Reading(new Typed(sent), pages.today());
    }

    private static Typed with(LocalDate day, String name, Map<String, String> others) {
        var values = new HashMap<>(others);
        var typed = TypedDay.of(day);
        values.put(name + "-jour", typed.day());
        values.put(name + "-mois", typed.month());
        values.put(name + "-annee", typed.year());
        return new Typed(values);
    }

    private static <T> T one(List<T> among, UUID id, java.util.function.Function<T, UUID> identifier) {
        return among.stream().filter(each -> identifier.apply(each).equals(id)).findFirst().orElseThrow(() -> new NotFound("item " + id));
    }

    private static View to(String reference, String part) {
        return Redirect.to("/partenaire/accompagnements/" + reference + "#" + part);
    }
}
