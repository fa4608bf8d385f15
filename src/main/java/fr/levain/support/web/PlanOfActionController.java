package fr.levain.support.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.support.Action;
import fr.levain.support.FollowUps;
import fr.levain.support.Funding;
import fr.levain.support.FundingDossiers;
import fr.levain.support.MilestoneDay;
import fr.levain.support.PlansOfAction;
import fr.levain.support.Successions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the project aims at, who does what and by when, the money asked, who helps, who takes it on. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/accompagnements/{reference}")
class PlanOfActionController {
    static final int TWO_WEEKS = 6000;

    private final PlansOfAction plans;
    private final FundingDossiers dossiers;
    private final FollowUps followUps;
    private final Successions successions;
    private final FollowUpPages pages;

    PlanOfActionController(PlansOfAction plans, FundingDossiers dossiers, FollowUps followUps, Successions successions, FollowUpPages pages) {
        this.plans = plans;
        this.dossiers = dossiers;
        this.followUps = followUps;
        this.successions = successions;
        this.pages = pages;
    }

    @PostMapping("/objectifs")
    View aim(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var what = read.text("objectif", Reading.LINE, "Écrivez un objectif.");
        return pages.written(reference, typed, read, caller, "plan", () -> plans.aimAt(reference, what, caller));
    }

    @PostMapping("/objectifs/{id}/atteint")
    View reached(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        plans.reach(reference, id, pages.today(), caller);
        return FollowUpPages.to(reference, "plan");
    }

    @PostMapping("/actions")
    View plan(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var kind = read.choice("nature", Action.Kind.class, "Choisissez la nature de l’action.");
        var what = read.text("action", Reading.LINE, "Écrivez ce qui est à faire.");
        var who = read.text("qui", Reading.LINE, "Dites qui le fait.");
        var due = read.optionalDay("echeance");
        return pages.written(reference, typed, read, caller, "plan", () -> plans.plan(reference, kind, what, who, due, caller));
    }

    @PostMapping("/actions/{id}/faite")
    View done(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        plans.finish(reference, id, pages.today(), caller);
        return FollowUpPages.to(reference, "plan");
    }

    @PostMapping("/jalons")
    View date(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var code = read.text("jalon", Reading.LINE, "Choisissez un jalon.");
        var due = read.optionalDay("jalon-prevu");
        var reached = read.optionalPastDay("jalon-atteint");
        if (due.isEmpty() && reached.isEmpty() && !read.isWrong()) read.wrong("jalon-prevu-jour", "Indiquez quand il est prévu, ou quand il a été atteint.");
        var kept = followUps.read(reference, caller).milestones().stream().filter(each -> each.code().equals(code)).findFirst();
        return pages.written(reference, typed, read, caller, "jalons", () -> plans.date(reference,
                new MilestoneDay(code, due.or(() -> kept.flatMap(MilestoneDay::dueOn)), reached.or(() -> kept.flatMap(MilestoneDay::reachedOn))), caller));
    }

    @PostMapping("/financements")
    View ask(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var funder = read.text("financeur", Reading.LINE, "Nommez le financeur.");
        var amount = read.money("montant");
        Funding.problem(amount).filter(_ -> !read.isWrong("montant")).ifPresent(what -> read.wrong("montant", what));
        var day = read.pastDay("demande");
        if (!read.isWrong() && typed.value("seconde-demande").isEmpty()) followUps.read(reference, caller).funding().repeated(funder, amount).ifPresent(same ->
                read.wrong("seconde-demande", "« %s » est déjà dans le plan : %s demandés le %s, %s. Cochez cette case si c’est une seconde demande."
                        .formatted(same.funder(), French.shortAmount(same.asked()), French.day(same.askedOn()), same.answer().label().toLowerCase(Locale.FRENCH))));
        return pages.written(reference, typed, read, caller, "financement", () -> plans.ask(reference, funder, amount, day, caller));
    }

    @PostMapping("/budget")
    View costs(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var budget = typed.value("budget").isBlank() ? Optional.<Euros>empty() : Optional.of(read.money("budget"));
        if (!read.isWrong()) budget.flatMap(Funding::problem).ifPresent(_ -> read.wrong("budget", "Indiquez le budget du projet, de 1 € à %s, ou laissez vide.".formatted(French.shortAmount(Funding.MOST))));
        return pages.written(reference, typed, read, caller, "financement", () -> plans.costs(reference, budget, caller));
    }

    /** Its amounts and its answer come from the dossier. */
    @PostMapping("/financements/dossier")
    View fundedByRegion(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var problem = switch (dossiers.add(reference, typed.value("dossier-region"), caller)) {
            case DONE, THERE_ALREADY -> Optional.<String>empty();
            case UNKNOWN -> Optional.of("Ce numéro n’est pas celui d’un dossier où vous êtes invité. Le porteur vous y invite, ou l’ajoute lui-même sur sa page.");
            case OTHER_PROJECT -> Optional.of("Ce dossier est celui d’un autre projet. Si c’est le même, dites-le d’abord sous « Le même projet a un autre numéro ».");
            case NOT_FILED -> Optional.of("Ce dossier n’est pas encore déposé. Ajoutez-le après son dépôt.");
        };
        return problem.<View>map(what -> pages.page(reference, caller, typed, FormErrors.of("dossier-region", what))).orElseGet(() -> FollowUpPages.to(reference, "financement"));
    }

    @PostMapping("/financements/{id}/retrait")
    View fundedNoMore(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        dossiers.remove(reference, id, caller);
        return FollowUpPages.to(reference, "financement");
    }

    @PostMapping("/financements/{id}/reponse")
    View answer(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var answer = Arrays.stream(Funding.Answer.values()).filter(each -> each != Funding.Answer.AWAITED && each.name().equals(typed.value("reponse"))).findFirst();
        var granted = answer.filter(Funding.Answer.GRANTED::equals).isPresent();
        if (answer.isEmpty()) return pages.page(reference, caller, typed, FormErrors.of("reponse-" + id, "Choisissez la réponse du financeur."));
        var amount = granted ? Optional.of(read.money("accorde")) : Optional.<Euros>empty();
        if (!read.isWrong()) amount.ifPresent(given -> asked(reference, id, caller).flatMap(asked -> Funding.problem(asked, given)).ifPresent(what -> read.wrong("accorde", what)));
        if (read.isWrong()) return pages.page(reference, caller, typed, FormErrors.of("accorde-" + id, read.errors().errors().getFirst().message()));
        return pages.written(reference, typed, read, caller, "financement",
                () -> plans.answer(reference, id, answer.get(), amount, pages.today(), caller));
    }

    private Optional<Euros> asked(String reference, UUID funding, Caller caller) {
        return followUps.read(reference, caller).funding().lines().stream().filter(each -> each.id().equals(funding)).findFirst().map(Funding::asked);
    }

    @PostMapping("/mentors")
    View helped(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var name = read.text("mentor", Reading.LINE, "Nommez la personne.");
        var brings = read.text("apporte", Reading.LINE, "Dites ce qu’elle apporte.");
        if (!typed.value("mentor-accord").equals("oui")) read.wrong("mentor-accord", "Demandez d’abord à cette personne si elle veut bien être nommée ici, puis cochez.");
        return pages.written(reference, typed, read, caller, "mentors", () -> plans.helpedBy(reference, name, brings, pages.today(), caller));
    }

    @PostMapping("/mentors/{id}/retrait")
    View helpedNoMore(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        plans.helpedNoMore(reference, id, caller);
        return FollowUpPages.to(reference, "mentors");
    }

    @PostMapping("/heures")
    View work(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var what = read.text("travail", Reading.LINE, "Dites à quoi ce temps a servi.");
        int minutes = read.minutes("travail-duree", TWO_WEEKS);
        var day = read.pastDay("travail-jour");
        return pages.written(reference, typed, read, caller, "rencontres", () -> plans.work(reference, day, minutes, what, caller));
    }

    @PostMapping("/reprise")
    View handOver(@PathVariable String reference, @RequestParam Map<String, String> sent, Caller caller) {
        var typed = new Typed(sent);
        var read = new Reading(typed, pages.today());
        var name = read.text("repreneur", Reading.LINE, "Nommez la personne qui porterait le projet.");
        var email = read.email("repreneur-courriel");
        if (!email.isEmpty() && email.equalsIgnoreCase(followUps.read(reference, caller).plan().holder().email()))
            read.wrong("repreneur-courriel", "Cette adresse est celle du porteur actuel. Indiquez celle de la personne qui reprend le projet.");
        var organisation = read.optional("repreneur-structure", Reading.LINE);
        return pages.written(reference, typed, read, caller, "reprise", () -> successions.ask(reference, name, email, organisation, caller));
    }

    @PostMapping("/reprise/abandon")
    View giveUp(@PathVariable String reference, Caller caller) {
        successions.giveUp(reference, caller);
        return FollowUpPages.to(reference, "reprise");
    }
}
