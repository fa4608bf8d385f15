package fr.levain.readings.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.readings.ReadingTerms.Checklist;
import fr.levain.readings.SecondAnalyses;
import fr.levain.readings.SecondAnalysis;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedEuros;
import fr.levain.ui.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/instruction/{reference}/seconde-analyse")
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class SecondAnalysisController {
    private static final int LONGEST = 4_000;

    private final SecondAnalyses analyses;
    private final Assessments assessments;
    private final Applications applications;
    private final Accounts accounts;

    SecondAnalysisController(SecondAnalyses analyses, Assessments assessments, Applications applications, Accounts accounts) {
        this.analyses = analyses;
        this.assessments = assessments;
        this.applications = applications;
        this.accounts = accounts;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View show(@PathVariable String reference, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var kept = analyses.of(assessments.byReference(reference, caller).application());
        return page(reference, kept, typed(kept), switch (fait) {
            case "brouillon" -> "Le brouillon est gardé. Il n’est pas encore signé.";
            case "signee" -> "L’analyse est signée.";
            case "rouverte" -> "L’analyse est rouverte : corrigez-la, puis signez-la de nouveau.";
            default -> "";
        }, FormErrors.none(), caller);
    }

    /** {@code enregistrer} keeps the draft, {@code signer} signs it. */
    @PostMapping
    View write(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var application = assessments.handled(reference, caller).application();
        var list = analyses.checklist(application).orElseThrow(() -> new NotFound("second analysis of " + reference));
        var read = read(list, typed);
        var errors = unreadable(read, typed);
        if (!errors.isEmpty()) return page(reference, read, typed.getOrDefault("eligible", ""), "", errors, caller);
        return switch (analyses.write(reference, read, "signer".equals(typed.get("action")), caller)) {
            case SecondAnalyses.Result.Kept() -> Redirect.to("/instruction/" + reference + "/seconde-analyse?fait=brouillon");
            case SecondAnalyses.Result.Signed() -> Redirect.to("/instruction/" + reference + "/seconde-analyse?fait=signee");
            case SecondAnalyses.Result.Incomplete(var gaps) -> {
                for (var gap : gaps) errors = errors.plus(gap.field(), gap.message());
                yield page(reference, versioned(read, application), typed.getOrDefault("eligible", ""), "", errors, caller);
            }
            case SecondAnalyses.Result.Moved() -> page(reference, versioned(read, application), typed.getOrDefault("eligible", ""), "", FormErrors.of("remarques",
                    "Quelqu’un a écrit entre-temps. Rien n’est perdu : vérifiez ci-dessous, puis enregistrez de nouveau."), caller);
        };
    }

    @PostMapping("/reouverture")
    View reopen(@PathVariable String reference, Caller caller) {
        analyses.reopen(reference, caller);
        return Redirect.to("/instruction/" + reference + "/seconde-analyse?fait=rouverte");
    }

    private View page(String reference, SecondAnalysis analysis, String eligible, String notice, FormErrors errors, Caller caller) {
        var application = assessments.byReference(reference, caller).application();
        return new SecondAnalysisPage(reference, applications.view(application).shownTitle(),
                analyses.checklist(application).orElseThrow(() -> new NotFound("second analysis of " + reference)), analysis, analyses.charges(application), eligible,
                analysis.signature().flatMap(each -> accounts.find(each.by())).map(Person::name), analyses.mayWrite(reference, caller), notice, errors);
    }

    /** What is typed, on the version that is kept now. */
    private SecondAnalysis versioned(SecondAnalysis typed, fr.levain.applications.ApplicationId application) {
        return new SecondAnalysis(typed.answers(), typed.verdict(), typed.eligible(), typed.remarks(), Optional.empty(), analyses.of(application).version());
    }

    private static SecondAnalysis read(Checklist list, Map<String, String> typed) {
        var answers = new LinkedHashMap<String, SecondAnalysis.Answer>();
        for (var item : list.items())
            answers.put(item.code(), new SecondAnalysis.Answer(Optional.ofNullable(Words.FINDINGS.get(typed.getOrDefault("point." + item.code(), ""))),
                    typed.getOrDefault("remarque." + item.code(), "").strip()));
        var version = typed.getOrDefault("version", "").matches("\\d{1,9}") ? Integer.parseInt(typed.get("version")) : 0;
        return new SecondAnalysis(answers, Stream.of(SecondAnalysis.Verdict.values()).filter(each -> each.name().equals(typed.get("avis"))).findFirst(),
                TypedEuros.read(typed.getOrDefault("eligible", "")), typed.getOrDefault("remarques", "").strip(), Optional.empty(), version);
    }

    private static FormErrors unreadable(SecondAnalysis read, Map<String, String> typed) {
        var errors = FormErrors.none();
        for (var answer : read.answers().entrySet())
            if (answer.getValue().remark().length() > LONGEST) errors = errors.plus("remarque." + answer.getKey(), "Raccourcissez : 4 000 caractères au plus.");
        if (!typed.getOrDefault("eligible", "").isBlank() && read.eligible().isEmpty()) errors = errors.plus("eligible", TypedEuros.wrong(typed.get("eligible"), "Écrivez un montant en euros, par exemple 36 643,50."));
        if (read.remarks().length() > LONGEST) errors = errors.plus("remarques", "Raccourcissez : 4 000 caractères au plus.");
        return errors;
    }

    private static String typed(SecondAnalysis kept) {
        return kept.eligible().map(each -> each.toDecimal().toPlainString().replace('.', ',')).orElse("");
    }
}
