package fr.levain.applications;

import fr.levain.applications.AnswerStore.PageAnswers;
import fr.levain.calls.CallRules;
import fr.levain.calls.Calls;
import fr.levain.calls.ConfirmedValues;
import fr.levain.calls.DocumentRequirement;
import fr.levain.eligibility.Change;
import fr.levain.eligibility.Counterfactual;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Weight;
import fr.levain.forms.Answers;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what a draft holds, what its form still asks, what the rules of its call say. */
@Component
class DossierReading {
    private final AnswerStore answers;
    private final Calls calls;
    private final CallRules rules;
    private final ConfirmedValues confirmed;
    private final Forms forms;
    private final ObjectProvider<AlongsideForm> alongside;
    private final Clock clock;

    DossierReading(
            AnswerStore answers, Calls calls, CallRules rules, ConfirmedValues confirmed, Forms forms, ObjectProvider<AlongsideForm> alongside,
            Clock clock) {
        this.answers = answers;
        this.calls = calls;
        this.rules = rules;
        this.confirmed = confirmed;
        this.forms = forms;
        this.alongside = alongside;
        this.clock = clock;
    }

    Application application(ApplicationView view) {
        return application(view, whole(answers.pages(view.id())));
    }

    Application application(ApplicationView view, Answers dossier) {
        var form = forms.revision(view.form());
        return new Application(view, calls.termsToday(view.callRevision()), form, dossier, forms.gapsIn(form, dossier));
    }

    Dossier dossier(ApplicationView view) {
        var pages = answers.pages(view.id());
        var application = application(view, whole(pages));
        var findings = findings(application);
        var told = confirmed.toldIn(application.terms());
        var versions = new LinkedHashMap<String, Integer>();
        pages.forEach((page, saved) -> versions.put(page, saved.version()));
        return new Dossier(view, application.terms(), application.form(), application.answers(), versions,
                sections(application, pages), findings.verdict().of(told), changes(application, told, findings.facts()), application.blocking(),
                findings.awaited(), application.cutOff(clock.instant()));
    }

    /** What would lift the obstacles the applicant is told about. */
    private List<Change> changes(Application application, Predicate<Rule> told, Facts facts) {
        var asked = new RuleSet(rules.of(application.terms(), application.form()).rules().stream().filter(told).toList());
        return Counterfactual.of(asked, facts, application.terms().vocabulary().changeableTerms(), today());
    }

    /** What the rules of the call say, and the pieces awaited: both read from the same facts. */
    record Findings(Facts facts, Verdict verdict, List<String> awaited) {}

    Findings findings(Application application) {
        return findings(application, today());
    }

    Findings findings(Application application, LocalDate day) {
        var facts = Facts.of(application.form(), application.answers(), application.terms().vocabulary()).on(day);
        for (var module : alongside) {
            for (var known : module.facts(application.view().id(), application.form(), application.answers()).entrySet())
                facts = facts.knowing(known.getKey(), known.getValue());
        }
        return new Findings(facts, RuleEngine.evaluate(rules.of(application.terms(), application.form()), facts), awaited(application, facts));
    }

    /** What is told before filing, of what is not in the form. */
    List<AlongsideForm.Remark> remarks(Dossier dossier) {
        return alongside.stream()
                .flatMap(module -> module.remarks(dossier.view().id(), dossier.form(), dossier.answers()).stream())
                .toList();
    }

    /** What is told beside the answers of a page somebody signed, by input. */
    Map<String, String> cautions(ApplicationId application, FormRevision form, FormPage page, Answers answers) {
        if (page.fields().stream().noneMatch(field -> field.type() instanceof FieldType.Table)) return Map.of();
        var told = new LinkedHashMap<String, String>();
        alongside.forEach(module -> told.putAll(module.cautions(application, form, answers)));
        return told;
    }

    /** Pieces that concern this dossier and are not joined yet. What cannot be told yet is said « si… ». */
    private static List<String> awaited(Application application, Facts facts) {
        var awaited = new ArrayList<String>();
        concerned(application, facts).forEach((piece, outcome) -> {
            if (piece.due() != DocumentRequirement.Due.INDISPENSABLE || application.hasPiece(piece.code())) return;
            awaited.add(outcome == Outcome.UNKNOWN ? piece.label() + piece.concerns().map(when -> " (" + when + ")").orElse("") : piece.label());
        });
        return awaited;
    }

    /** The pieces that concern this dossier, or may, as its answers tell. */
    List<DocumentRequirement> concerned(Application application, LocalDate day) {
        return List.copyOf(concerned(application, findings(application, day).facts()).keySet());
    }

    private static Map<DocumentRequirement, Outcome> concerned(Application application, Facts facts) {
        var pieces = application.terms().pieces();
        var verdict = RuleEngine.evaluate(new RuleSet(pieces.stream().map(DossierReading::applies).toList()), facts);
        var outcomes = new LinkedHashMap<DocumentRequirement, Outcome>();
        for (var piece : pieces) {
            verdict.grounds().stream().filter(ground -> ground.rule().id().equals(piece.code()) && ground.outcome() != Outcome.NOT_CONCERNED)
                    .findFirst().ifPresent(ground -> outcomes.put(piece, ground.outcome()));
        }
        return outcomes;
    }

    private List<Section> sections(Application application, Map<String, PageAnswers> pages) {
        var form = application.form();
        var dossier = application.answers();
        return form.visiblePages(dossier).stream()
                .map(page -> Section.of(form, page, dossier, pages.getOrDefault(page.id(), PageAnswers.NONE).version() > 0,
                        forms.problemsIn(form, page, dossier), forms.gapsIn(form, page, dossier)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    /** A piece as a rule: met when the dossier is concerned by it. */
    private static Rule applies(DocumentRequirement piece) {
        return new Rule(piece.code(), piece.label(), piece.appliesWhen(), "true", Weight.INFORMATION,
                "", "", "", piece.source(), piece.assumption());
    }

    private static Answers whole(Map<String, PageAnswers> pages) {
        var whole = Answers.NONE;
        for (var page : pages.values()) whole = whole.and(page.answers());
        return whole;
    }
}
