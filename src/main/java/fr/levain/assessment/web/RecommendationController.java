package fr.levain.assessment.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.assessment.AidFacts;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Instalments;
import fr.levain.assessment.Proposal;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.Recommendations.ProposalResult;
import fr.levain.envelopes.EnvelopeList;
import fr.levain.forms.EligibleCosts;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.UndertakingSize;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedEuros;
import fr.levain.ui.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/instruction/{reference}/proposition")
class RecommendationController {
    private final Assessments assessments;
    private final Recommendations recommendations;
    private final Applications applications;
    private final EnvelopeList envelopes;

    RecommendationController(Assessments assessments, Recommendations recommendations, Applications applications, EnvelopeList envelopes) {
        this.assessments = assessments;
        this.recommendations = recommendations;
        this.applications = applications;
        this.envelopes = envelopes;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View recommendation(@PathVariable String reference, Caller caller) {
        var file = assessments.byReference(reference, caller);
        return page(file, kept(file), caller, FormErrors.none());
    }

    @PostMapping
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View propose(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var file = assessments.handled(reference, caller);
        var errors = unreadable(typed);
        if (!errors.isEmpty() || !"proposer".equals(typed.get("action"))) return page(file, typed, caller, errors);
        return switch (recommendations.make(reference, read(typed), caller)) {
            case ProposalResult.Made() -> Redirect.to("/instruction/" + reference + "/proposition");
            case ProposalResult.Unsettled(var gaps) -> {
                for (var gap : gaps) errors = errors.plus(gap.field(), gap.message());
                yield page(file, typed, caller, errors);
            }
        };
    }

    @PostMapping("/validation")
    @AllowedTo(Role.HEAD)
    View validate(@PathVariable String reference, Caller caller) {
        var file = assessments.handled(reference, caller);
        var missing = recommendations.missing(file.application());
        if (!missing.isEmpty()) return page(file, kept(file), caller, FormErrors.of("reponse", missing.getFirst()));
        recommendations.validate(reference, caller);
        return Redirect.to("/instruction/" + reference);
    }

    @PostMapping("/renvoi")
    @AllowedTo(Role.HEAD)
    View giveBack(@PathVariable String reference, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        var file = assessments.handled(reference, caller);
        if (reponse.isBlank())
            return page(file, kept(file), caller, FormErrors.of("reponse", "Dites ce qu’il faut revoir : le chargé de mission le lira."));
        recommendations.giveBack(reference, reponse, caller);
        return Redirect.to("/instruction/" + reference);
    }

    private RecommendationPage page(CaseFile file, Map<String, String> sent, Caller caller, FormErrors errors) {
        var dossier = applications.view(file.application());
        var settled = recommendations.settledBudget(file.application());
        var typed = new HashMap<>(sent);
        settled.ifPresent(budget -> typed.put("assiette", TypedAmount.write(budget.retained())));
        var proposal = read(typed);
        var computation = proposal.base().isPositive()
                ? Optional.of(recommendations.compute(file.application(), proposal)) : Optional.<fr.levain.eligibility.AmountComputation>empty();
        boolean handles = file.isHandledBy(caller);
        return new RecommendationPage(
                file.reference(), dossier.shownTitle(), dossier.requested(), recommendations.budget(file.application()), recommendations.eligible(file.application()),
                recommendations.envelope(file.application()).map(each -> envelopes.asTold(each, caller)), computation, recommendations.of(file.application()), settled,
                recommendations.hasLeftItsBudget(file.application()), recommendations.missing(file.application()), recommendations.aid(file.application()), typed,
                handles && dossier.status() == ApplicationStatus.UNDER_ASSESSMENT
                        && (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)),
                handles && caller.has(Role.HEAD) && dossier.status() == ApplicationStatus.UNDER_ASSESSMENT, errors);
    }

    /** What was proposed so far; a refusal leaves the amounts as the budget gives them. */
    private Map<String, String> kept(CaseFile file) {
        var typed = start(file);
        recommendations.of(file.application()).ifPresent(made -> {
            if (made.favourable()) typed.putAll(typed(made));
            typed.put("sens", made.favourable() ? "oui" : "non");
            typed.put("motifs", made.reasons());
        });
        return typed;
    }

    /** The base begins at what the terms count, or at all the charges where they count nothing. */
    private Map<String, String> start(CaseFile file) {
        var budget = recommendations.budget(file.application());
        var eligible = recommendations.eligible(file.application()).map(EligibleCosts::total).filter(Euros::isPositive);
        var typed = new HashMap<String, String>();
        typed.put("sens", "oui");
        typed.put("echeancier", Instalments.ADVANCE_AND_BALANCE.name());
        typed.put("activite", AidedActivity.ADMITTED.name());
        var declared = recommendations.aid(file.application()).declared();
        if (declared.general().isPositive()) typed.put("aides-declarees", TypedAmount.write(declared.general()));
        if (declared.sgei().isPositive()) typed.put("aides-declarees-sieg", TypedAmount.write(declared.sgei()));
        typed.put("taille", UndertakingSize.UNSAID.name());
        budget.ifPresent(totals -> {
            typed.put("assiette", TypedAmount.write(eligible.orElse(totals.charges())));
            typed.put("autres-aides", TypedAmount.write(totals.otherPublicResources()));
        });
        return typed;
    }

    private static Map<String, String> typed(Recommendation made) {
        var typed = new HashMap<String, String>();
        typed.put("assiette", TypedAmount.write(made.base()));
        typed.put("autres-aides", TypedAmount.write(made.otherPublicAid()));
        typed.put("montant", TypedAmount.write(made.amount()));
        typed.put("motif-depassement", made.aboveReason());
        typed.put("fondement", made.basis());
        typed.put(made.stateAidBasis() == Basis.EXEMPTED_SCHEME ? "regime" : "motif-fondement", made.basisReason());
        typed.put("aides-declarees", TypedAmount.write(made.declaredAid()));
        typed.put("aides-declarees-sieg", TypedAmount.write(made.facts().declaredSgei()));
        typed.put("taille", made.facts().size().name());
        typed.put("regime-autres", made.facts().othersScheme());
        typed.put("activite", made.activity().name());
        typed.put("conditions", made.conditions());
        typed.put("risques", made.risks());
        typed.put("echeancier", made.instalments().name());
        return typed;
    }

    private static FormErrors unreadable(Map<String, String> typed) {
        var errors = FormErrors.none();
        for (var field : new String[] {"assiette", "autres-aides", "montant", "aides-declarees", "aides-declarees-sieg"}) {
            var text = typed.getOrDefault(field, "").strip();
            if (!text.isEmpty() && TypedAmount.read(text).isEmpty())
                errors = errors.plus(field, TypedEuros.wrong(text, "Écrivez un montant en euros, par exemple 36 643,50."));
        }
        if (!"non".equals(typed.get("sens")) && "proposer".equals(typed.get("action")) && typed.getOrDefault("fondement", "").isEmpty())
            errors = errors.plus("fondement", "Choisissez le fondement en droit des aides d’État.");
        return errors;
    }

    private static Proposal read(Map<String, String> typed) {
        var basis = one(Basis.class, typed.getOrDefault("fondement", ""), Basis.NO_AID);
        return new Proposal(
                !"non".equals(typed.get("sens")), amount(typed, "assiette"), amount(typed, "autres-aides"),
                amount(typed, "montant"), typed.getOrDefault("motif-depassement", ""),
                basis, reason(basis, typed),
                amount(typed, "aides-declarees"),
                one(AidedActivity.class, typed.getOrDefault("activite", ""), AidedActivity.ADMITTED), typed.getOrDefault("conditions", ""), typed.getOrDefault("motifs", ""),
                one(Instalments.class, typed.getOrDefault("echeancier", ""), Instalments.SINGLE),
                new AidFacts(amount(typed, "aides-declarees-sieg"), one(UndertakingSize.class, typed.getOrDefault("taille", ""), UndertakingSize.UNSAID),
                        typed.getOrDefault("regime-autres", "").strip()), typed.getOrDefault("risques", ""));
    }

    /** A scheme is chosen in its list; whoever wrote it out instead is read too. */
    private static String reason(Basis basis, Map<String, String> typed) {
        var scheme = typed.getOrDefault("regime", "");
        return basis == Basis.EXEMPTED_SCHEME && !scheme.isBlank() ? scheme : typed.getOrDefault("motif-fondement", "");
    }

    private static Euros amount(Map<String, String> typed, String field) {
        return TypedAmount.read(typed.getOrDefault(field, "")).orElse(Euros.ZERO);
    }

    private static <E extends Enum<E>> E one(Class<E> of, String name, E otherwise) {
        for (var each : of.getEnumConstants()) if (each.name().equals(name)) return each;
        return otherwise;
    }
}
