package fr.levain.eligibility;

import fr.levain.forms.FormRevision;
import fr.levain.kernel.French;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Rules in plain French, made from their expressions: what is published is what is run (A3). An expression that uses
 * more than the sentences know is shown as it is written.
 */
public final class RuleSentences {
    private static final String AS_WRITTEN = "l’expression";

    private RuleSentences() {}

    /** {@code Aide demandée est au plus 40 000 €}; « si … : … » when the rule does not concern everyone. */
    public static String of(Rule rule, Vocabulary vocabulary) {
        return of(rule, FormRevision.NONE, vocabulary);
    }

    public static String of(Rule rule, FormRevision form, Vocabulary vocabulary) {
        var language = RuleLanguage.of(form, vocabulary);
        var told = told(rule.expression(), language);
        return typeset(rule.appliesWhen().map(when -> "Si %s : %s.".formatted(told(when, language), told))
                .orElseGet(() -> told.substring(0, 1).toUpperCase() + told.substring(1) + "."));
    }

    /** Empty when the rule cannot be told otherwise than as it is written. */
    public static Optional<String> ifTold(Rule rule, FormRevision form, Vocabulary vocabulary) {
        return Optional.of(of(rule, form, vocabulary)).filter(sentence -> !sentence.contains(AS_WRITTEN));
    }

    /** The labels of what a rule reads, in the order they are met. */
    public static List<String> reads(Rule rule, Vocabulary vocabulary) {
        var language = RuleLanguage.of(FormRevision.NONE, vocabulary);
        var labels = new LinkedHashSet<String>();
        for (var expression : new ReadRule(rule, language).expressions()) {
            expression.names().forEach(name -> labels.add(language.names().get(name).label()));
        }
        return List.copyOf(labels);
    }

    /** Quotes and colons never stand alone at the end or the start of a line. */
    static String typeset(String sentence) {
        return sentence.replace("« ", "«" + French.THIN).replace(" »", French.THIN + "»").replace(" :", French.THIN + ":").replace(" ;", French.THIN + ";");
    }

    static String told(String source, RuleLanguage language) {
        return language.expression(source).ast().flatMap(ast -> {
            try {
                return Optional.of(new SentenceWriter(new ValueWriter(ast, language, ValueWriter.LABELS)).sentence(ast.getExpr(), true));
            } catch (ValueWriter.NotTold left) {
                return Optional.empty();
            }
        }).orElseGet(() -> AS_WRITTEN + " « %s » est vraie".formatted(source));
    }

    /** An amount with the values of one project in it: {@code 5 000 € × 4}. */
    static String computed(Expression expression, Facts facts) {
        return expression.ast().flatMap(ast -> {
            try {
                return Optional.of(new ValueWriter(ast, facts.language(), (name, known) -> facts.read(known.slot()).value()).value(ast.getExpr(), Optional.empty()));
            } catch (ValueWriter.NotTold left) {
                return Optional.empty();
            }
        }).orElse("montant");
    }
}
