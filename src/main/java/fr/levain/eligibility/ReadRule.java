package fr.levain.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule whose expressions are read, ready for any number of projects. */
final class ReadRule {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
    private static final String NOT_CONCERNED = "Cette règle ne concerne pas votre dossier.";
    private static final String STOPPED = "Cette règle ne peut pas être lue. Un agent la vérifie.";

    private final Rule rule;
    private final @Nullable Expression appliesWhen;
    private final Expression expression;
    private final int[] whenSlots;
    private final int[] allSlots;
    private final Message met;
    private final Message notMet;
    private final Message unknown;

    /** A sentence cut at its placeholders: texts and slots take turns. */
    private record Message(List<String> texts, int[] slots) {
        static Message of(String sentence, RuleLanguage language) {
            var texts = new ArrayList<String>();
            var slots = new ArrayList<Integer>();
            int from = 0;
            var matcher = PLACEHOLDER.matcher(sentence);
            while (matcher.find()) {
                var name = language.names().get(matcher.group(1));
                if (name == null) continue;
                texts.add(sentence.substring(from, matcher.start()));
                slots.add(name.slot());
                from = matcher.end();
            }
            texts.add(sentence.substring(from));
            return new Message(List.copyOf(texts), slots.stream().mapToInt(Integer::intValue).toArray());
        }

        String filled(Facts facts) {
            if (slots.length == 0) return texts.getFirst();
            var told = new StringBuilder(texts.getFirst());
            for (int at = 0; at < slots.length; at++) told.append(facts.read(slots[at]).value()).append(texts.get(at + 1));
            return told.toString();
        }
    }

    ReadRule(Rule rule, RuleLanguage language) {
        this.rule = rule;
        this.appliesWhen = rule.appliesWhen().map(language::expression).orElse(null);
        this.expression = language.expression(rule.expression());
        var names = new LinkedHashSet<Integer>();
        if (appliesWhen != null) for (var slot : appliesWhen.slots()) names.add(slot);
        whenSlots = slots(names);
        for (var slot : expression.slots()) names.add(slot);
        allSlots = slots(names);
        met = Message.of(rule.met(), language);
        notMet = Message.of(rule.notMet(), language);
        unknown = Message.of(rule.unknown(), language);
    }

    private static int[] slots(LinkedHashSet<Integer> names) {
        return names.stream().mapToInt(Integer::intValue).toArray();
    }

    Rule rule() {
        return rule;
    }

    int[] slots() {
        return allSlots;
    }

    List<Expression> expressions() {
        return appliesWhen == null ? List.of(expression) : List.of(appliesWhen, expression);
    }

    Outcome outcome(Object[] values) {
        return switch (applies(values)) {
            case MET -> expression.outcome(values);
            case NOT_MET -> Outcome.NOT_CONCERNED;
            case UNKNOWN, NOT_CONCERNED -> Outcome.UNKNOWN;
        };
    }

    private Outcome applies(Object[] values) {
        return appliesWhen == null ? Outcome.MET : appliesWhen.outcome(values);
    }

    Ground ground(Facts facts) {
        var applies = applies(facts.values());
        if (applies == Outcome.NOT_MET) return new Ground(rule, Outcome.NOT_CONCERNED, NOT_CONCERNED, facts.read(whenSlots));
        if (applies != Outcome.MET) return new Ground(rule, Outcome.UNKNOWN, message(Outcome.UNKNOWN, facts), facts.read(whenSlots));
        var outcome = expression.outcome(facts.values());
        return new Ground(rule, outcome, message(outcome, facts), facts.read(allSlots));
    }

    private String message(Outcome outcome, Facts facts) {
        return switch (outcome) {
            case MET -> met.filled(facts);
            case NOT_MET -> notMet.filled(facts);
            case UNKNOWN -> expressions().stream().allMatch(Expression::isReadable) ? unknown.filled(facts) : STOPPED;
            case NOT_CONCERNED -> NOT_CONCERNED;
        };
    }
}
