package fr.levain.eligibility;

import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.PartialVars;
import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rules against facts. Pure: the same rules and facts always give the same verdict (A2). */
public final class RuleEngine {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    private record Reading(Outcome outcome, List<String> names) {}

    /** Rules are checked before publication; what still fails is not known rather than held against anyone. */
    private static final Reading UNREADABLE = new Reading(Outcome.UNKNOWN, List.of());

    private final RuleLanguage language;
    private final Facts facts;

    private RuleEngine(Facts facts) {
        this.language = RuleLanguage.of(facts.form(), facts.vocabulary());
        this.facts = facts;
    }

    public static Verdict evaluate(RuleSet rules, Facts facts) {
        var engine = new RuleEngine(facts);
        return new Verdict(rules.rules().stream().map(engine::ground).toList(), rules.digest());
    }

    private Ground ground(Rule rule) {
        var names = new LinkedHashSet<String>();
        var outcome = Outcome.MET;
        if (rule.appliesWhen().isPresent()) {
            var applies = read(rule.appliesWhen().get());
            names.addAll(applies.names());
            if (applies.outcome() == Outcome.NOT_MET) outcome = Outcome.NOT_CONCERNED;
            if (applies.outcome() == Outcome.UNKNOWN) outcome = Outcome.UNKNOWN;
        }
        if (outcome == Outcome.MET) {
            var reading = read(rule.expression());
            names.addAll(reading.names());
            outcome = reading.outcome();
        }
        var message = switch (outcome) {
            case MET -> rule.met();
            case NOT_MET -> rule.notMet();
            case UNKNOWN -> rule.unknown();
            case NOT_CONCERNED -> "Cette règle ne concerne pas votre dossier.";
        };
        return new Ground(rule, outcome, filled(message), names.stream().map(this::fact).toList());
    }

    private Reading read(String expression) {
        try {
            var compiled = language.compiled(expression);
            if (compiled.isEmpty()) return UNREADABLE;
            var names = compiled.get().names();
            var known = new HashMap<String, Object>();
            var unknown = new ArrayList<CelAttributePattern>();
            for (var name : names) {
                if (facts.answer(name) instanceof Answer.Given(var value)) known.put(name, FactTypes.value(language.names().get(name).type(), value));
                else unknown.add(CelAttributePattern.fromQualifiedIdentifier(name));
            }
            var result = compiled.get().program().eval(PartialVars.of(known, unknown.toArray(CelAttributePattern[]::new)));
            return new Reading(result instanceof Boolean met ? met ? Outcome.MET : Outcome.NOT_MET : Outcome.UNKNOWN, names);
        } catch (CelEvaluationException unreadable) {
            return UNREADABLE;
        }
    }

    private FactRead fact(String name) {
        return new FactRead(name, language.names().get(name).label(), text(name));
    }

    private String text(String name) {
        var known = language.names().get(name);
        return known == null ? "{" + name + "}" : AnswerText.of(known.type(), facts.answer(name));
    }

    private String filled(String message) {
        return PLACEHOLDER.matcher(message).replaceAll(match -> Matcher.quoteReplacement(text(match.group(1))));
    }
}
