package fr.levain.eligibility;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Checks rules against the form they will read, before anything is published. */
public final class RuleChecker {
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'");
    private static final Pattern UNDEFINED_FIELD = Pattern.compile("undefined field '([^']*)'");
    private static final Pattern NO_OVERLOAD = Pattern.compile("found no matching overload for '([^']*)' applied to '(.*?)'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    private static final Pattern LEGAL = Pattern.compile("legal_percent\\(\\s*['\"]([^'\"]*)['\"]");
    private static final String AMOUNT = "montant";
    private static final String TOO_LONG = "L’expression est trop longue. Faites-en plusieurs règles.";

    private RuleChecker() {}

    /** Rules that no form stands behind: those of a scheme read terms only. */
    public static List<RuleProblem> check(RuleSet rules, Vocabulary vocabulary) {
        return check(rules, FormRevision.NONE, vocabulary);
    }

    public static List<RuleProblem> check(RuleSet rules, FormRevision form, Vocabulary vocabulary) {
        var language = RuleLanguage.of(form, vocabulary);
        var problems = new ArrayList<RuleProblem>();
        var ids = new HashSet<String>();
        for (var rule : rules.rules()) {
            if (!ids.add(rule.id())) problems.add(new RuleProblem(rule.id(), 1, 1, "La règle « %s » est écrite deux fois.".formatted(rule.id())));
            rule.appliesWhen().ifPresent(expression -> check(rule, expression, language, problems));
            check(rule, rule.expression(), language, problems);
            for (var text : List.of(rule.met(), rule.notMet(), rule.unknown())) checkNames(rule, text, language, problems);
        }
        return problems;
    }

    /** An amount must be one: an expression that gives anything else is refused. */
    public static List<RuleProblem> check(AmountRule amount, Vocabulary vocabulary) {
        return check(amount, FormRevision.NONE, vocabulary);
    }

    public static List<RuleProblem> check(AmountRule amount, FormRevision form, Vocabulary vocabulary) {
        var problems = new ArrayList<RuleProblem>();
        check(AMOUNT, amount.expression().value(), FactTypes.MONEY, RuleLanguage.of(form, vocabulary), problems);
        return problems;
    }

    private static void check(Rule rule, String expression, RuleLanguage language, List<RuleProblem> problems) {
        check(rule.id(), expression, SimpleType.BOOL, language, problems);
    }

    private static void check(String id, String expression, CelType expected, RuleLanguage language, List<RuleProblem> problems) {
        // Before parsing: what is endless is not even read.
        if (expression.length() > RuleLanguage.LONGEST) {
            problems.add(new RuleProblem(id, 1, RuleLanguage.LONGEST + 1, TOO_LONG));
            return;
        }
        var compiled = language.compile(expression);
        for (var issue : compiled.getErrors()) {
            problems.add(new RuleProblem(id, Math.max(1, issue.getSourceLocation().getLine()),
                    issue.getSourceLocation().getColumn() + 1, inFrench(issue, language.names().keySet())));
        }
        LEGAL.matcher(expression).results().map(match -> match.group(1)).filter(key -> !LegalShares.exists(key)).forEach(key ->
                problems.add(new RuleProblem(id, 1, 1, "La loi ne fixe aucune part sous le nom « %s ».".formatted(key))));
        if (compiled.hasError()) return;
        try {
            if (!compiled.getAst().getResultType().equals(expected)) problems.add(new RuleProblem(id, 1, 1, expected == SimpleType.BOOL
                    ? "La règle doit donner vrai ou faux." : "Le calcul doit donner un montant, par exemple euros(5000) * jobs."));
            if (Expression.hasNestedLoops(compiled.getAst()))
                problems.add(new RuleProblem(id, 1, 1, "Une liste ne peut pas être parcourue à l’intérieur d’une autre. Faites deux règles."));
            problems.addAll(ComparedChoices.problemsIn(id, compiled.getAst(), language));
        } catch (CelValidationException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void checkNames(Rule rule, String text, RuleLanguage language, List<RuleProblem> problems) {
        PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).filter(name -> !language.names().containsKey(name))
                .forEach(name -> problems.add(new RuleProblem(rule.id(), 1, 1,
                        "Un message cite « %s », qui n’existe pas%s.".formatted(name, Spelling.suggestion(name, language.names().keySet())))));
    }

    static String inFrench(CelIssue issue, Collection<String> names) {
        var message = issue.getMessage();
        var undeclared = UNDECLARED.matcher(message);
        if (undeclared.find()) {
            var name = undeclared.group(1);
            return "Le champ ou le terme « %s » n’existe pas%s.".formatted(name, Spelling.suggestion(name, names));
        }
        var field = UNDEFINED_FIELD.matcher(message);
        if (field.find()) return "La colonne « %s » n’existe pas.".formatted(field.group(1));
        var overload = NO_OVERLOAD.matcher(message);
        if (overload.find()) {
            var types = overload.group(2);
            if (types.contains("money"))
                return "Un montant se compare à un montant : écrivez euros(40000) et non 40000.";
            return "L’opération « %s » n’est pas possible entre %s.".formatted(operator(overload.group(1)), types.replace("(", "").replace(")", "").replace(", ", " et "));
        }
        if (message.contains("Syntax error") || message.contains("mismatched input") || message.contains("extraneous input"))
            return "L’expression n’est pas terminée ou contient un signe de trop à cet endroit.";
        if (message.contains("node count") || message.contains("node limit") || message.contains("code points")) return TOO_LONG;
        if (message.contains("recursion")) return "L’expression a trop de parenthèses les unes dans les autres. Faites-en plusieurs règles.";
        return "L’expression ne peut pas être lue : %s".formatted(message);
    }

    private static String operator(String name) {
        return name.replace("_", "").replace("@in", "in");
    }
}
