package fr.levain.calls;

import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCases;
import fr.levain.eligibility.RuleProblem;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.RuleWords;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevision;
import fr.levain.revisions.Finding;
import java.util.ArrayList;
import java.util.List;

/** What keeps rules from being published: what cannot be run, what is not said, examples that fail. */
final class RuleTextFindings {
    private final FormRevision form;
    private final Vocabulary vocabulary;
    private final List<Finding> found = new ArrayList<>();

    private RuleTextFindings(FormRevision form, Vocabulary vocabulary) {
        this.form = form;
        this.vocabulary = vocabulary;
    }

    static List<Finding> of(WrittenRules written, FormRevision form, Vocabulary vocabulary) {
        var findings = new RuleTextFindings(form, vocabulary);
        if (written.title().isBlank()) findings.found.add(Finding.blocking("Donnez un titre à ces règles.", "#titre"));
        if (written.rules().rules().isEmpty()) findings.found.add(Finding.blocking("Ajoutez au moins une règle.", "#nouvelle"));
        written.rules().rules().forEach(findings::rule);
        findings.examples(written.rules());
        return findings.found;
    }

    private void rule(Rule rule) {
        var where = "/regles/" + rule.id();
        var name = "« %s »".formatted(rule.title());
        if (rule.title().isBlank()) found.add(Finding.blocking("Donnez un titre à chaque règle.", where + "#titre"));
        if (rule.expression().isBlank()) found.add(Finding.blocking("Écrivez l’expression de la règle %s.".formatted(name), where + "#expression"));
        else problems(name, RuleWords.problemsIn(rule.expression(), form, vocabulary), where + "#expression");
        rule.appliesWhen().ifPresent(when -> problems(name, RuleWords.problemsIn(when, form, vocabulary), where + "#quand"));
        message(name, "respectée", rule.met(), where + "#respectee");
        message(name, "non respectée", rule.notMet(), where + "#non-respectee");
        message(name, "pas encore connue", rule.unknown(), where + "#inconnue");
        if (rule.source().isBlank()) found.add(Finding.blocking("Dites d’où vient la règle %s : un article, une délibération, une loi.".formatted(name), where + "#source"));
        if (rule.assumption()) found.add(Finding.worthKnowing("La règle %s est à confirmer par la Région.".formatted(name), where + "#hypothese"));
    }

    private void message(String name, String when, String text, String where) {
        if (text.isBlank()) found.add(Finding.blocking("Écrivez le message de la règle %s quand elle est %s.".formatted(name, when), where));
        else problems(name, RuleWords.problemsInMessage(text, form, vocabulary), where);
    }

    private void problems(String name, List<RuleProblem> problems, String where) {
        problems.forEach(problem -> found.add(Finding.blocking(
                "Règle %s, ligne %d, colonne %d : %s".formatted(name, problem.line(), problem.column(), problem.message()), where)));
    }

    private void examples(RuleSet rules) {
        if (rules.cases().isEmpty() && !rules.rules().isEmpty()) {
            found.add(Finding.worthKnowing("Aucun exemple ne protège ces règles. Ajoutez-en un sur lequel tout le monde est d’accord.", "#exemples"));
        }
        for (int i = 0; i < rules.cases().size(); i++) {
            var where = "/exemples/" + (i + 1);
            RuleCases.failures(new RuleSet(rules.rules(), List.of(rules.cases().get(i))), vocabulary)
                    .forEach(failure -> found.add(Finding.blocking(failure, where)));
        }
    }
}
