package fr.levain.cofunding.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.cofunding.CoFundings;
import fr.levain.cofunding.CostSplit;
import fr.levain.cofunding.Funder;
import fr.levain.cofunding.FunderAnswers;
import fr.levain.cofunding.FunderResult;
import fr.levain.cofunding.FunderResult.Done;
import fr.levain.cofunding.FunderResult.Refused;
import fr.levain.decisions.Act;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Notifications;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The other funders of a dossier, for the service that leads it. */
@Controller
@RequestMapping("/instruction/{reference}/co-instruction")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class CoFundingController {
    private final CoFundings coFundings;
    private final FunderAnswers answers;
    private final Assessments assessments;
    private final Applications applications;
    private final Notifications notifications;
    private final Decisions decisions;
    private final Clock clock;

    CoFundingController(
            CoFundings coFundings, FunderAnswers answers, Assessments assessments, Applications applications, Notifications notifications, Decisions decisions,
            Clock clock) {
        this.coFundings = coFundings;
        this.answers = answers;
        this.assessments = assessments;
        this.applications = applications;
        this.notifications = notifications;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
    View show(@PathVariable String reference, Caller caller) {
        return page(reference, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping("/financeurs")
    View add(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var due = TypedDay.read(typed, "attendu");
        if (due.isEmpty()) return page(reference, typed, FormErrors.of("attendu-jour", "Indiquez le jour où son vote est attendu, par exemple 27 3 2027."), caller);
        return after(coFundings.add(reference, word(typed, "financeur"), word(typed, "contact"), word(typed, "courriel"), due.get(), caller), reference, typed, caller);
    }

    @PostMapping("/repartition")
    View split(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var now = coFundings.of(assessments.byReference(reference, caller).application());
        var shares = new LinkedHashMap<UUID, Map<UUID, Euros>>();
        var errors = FormErrors.none();
        for (Funder funder : now.funders()) {
            var lines = new LinkedHashMap<UUID, Euros>();
            for (var cost : now.split().costs()) {
                var field = CostSplit.field(funder.id(), cost.line());
                var amount = Amounts.read(word(typed, field));
                if (amount.isEmpty()) errors = errors.plus(field, "« %s » : écrivez un montant, par exemple 1 500, ou rien.".formatted(cost.label()));
                else if (amount.get().isPositive()) lines.put(cost.line(), amount.get());
            }
            shares.put(funder.id(), lines);
        }
        if (!errors.isEmpty()) return page(reference, typed, errors, caller);
        return after(coFundings.split(reference, uuid(word(typed, "chef")), shares, caller), reference, typed, caller);
    }

    @PostMapping("/financeurs/{funder}/saisine")
    View ask(@PathVariable String reference, @PathVariable UUID funder, Caller caller) {
        return after(coFundings.ask(reference, funder, caller), reference, Map.of(), caller);
    }

    @PostMapping("/financeurs/{funder}/retrait")
    View remove(@PathVariable String reference, @PathVariable UUID funder, @RequestParam Map<String, String> typed, Caller caller) {
        return after(coFundings.remove(reference, funder, word(typed, "retirer-" + funder), caller), reference, typed, caller);
    }

    @PostMapping("/financeurs/{funder}/accuse")
    View acknowledge(@PathVariable String reference, @PathVariable UUID funder, Caller caller) {
        return after(answers.acknowledge(funder, caller), reference, Map.of(), caller);
    }

    private View after(FunderResult result, String reference, Map<String, String> typed, Caller caller) {
        return switch (result) {
            case Done _ -> Redirect.to("/instruction/" + reference + "/co-instruction");
            case Refused(var problems) -> {
                var errors = FormErrors.none();
                for (var problem : problems) errors = errors.plus(problem.field(), problem.message());
                yield page(reference, typed, errors, caller);
            }
        };
    }

    private View page(String reference, Map<String, String> typed, FormErrors errors, Caller caller) {
        var file = assessments.byReference(reference, caller);
        var view = applications.view(file.application());
        var vote = notifications.of(view.id(), caller);
        return new CoFundingPage(view, coFundings.of(view.id()), vote, vote.flatMap(DecidedOutcome::act).map(decisions::act).map(Act::number).orElse(""),
                (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)) && file.isHandledBy(caller), caller.signedIn().email(),
                LocalDate.ofInstant(clock.instant(), French.PARIS), typed, errors);
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private static String word(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
