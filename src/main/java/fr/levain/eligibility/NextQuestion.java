package fr.levain.eligibility;

import fr.levain.forms.AnswerText;
import fr.levain.forms.FieldType;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The term to ask next: the one whose answers separate most of what remains. Each possible answer is tried on every rule;
 * the term with the greatest expected gain of information wins, the first asked for in a tie. Same facts, same question.
 */
public final class NextQuestion {
    private static final int MOST_ANSWERS = 12;

    private NextQuestion() {}

    /** @return empty when no askable term would settle anything */
    public static Optional<String> choose(Collection<RuleSet> remaining, Facts known, List<String> askable) {
        var language = known.language();
        var rules = remaining.stream().map(set -> set.readIn(language).stream()
                .filter(rule -> rule.rule().weight() == Weight.BLOCKING && rule.outcome(known.values()) == Outcome.UNKNOWN).toList()).toList();
        String best = null;
        double most = 0;
        for (var term : askable) {
            var name = language.names().get(term);
            if (name == null || !known.answer(term).isAbsent()) continue;
            double gain = gain(name, known, rules);
            if (gain > most + 1e-9) {
                most = gain;
                best = term;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double gain(RuleLanguage.Name name, Facts known, List<List<ReadRule>> sets) {
        var concerned = sets.stream().map(set -> set.stream().filter(rule -> reads(rule, name.slot())).toList()).toList();
        if (concerned.stream().allMatch(List::isEmpty)) return 0;
        var answers = answers(name, concerned);
        double settled = 0;
        // How the answers split the sets: the entropy of the groups that the same verdicts make.
        var groups = new HashMap<String, Integer>();
        var values = known.values().clone();
        for (var answer : answers) {
            values[name.slot()] = answer;
            var told = new StringBuilder();
            for (var rules : concerned) {
                var sign = verdict(rules, values);
                told.append(sign);
                if (sign == 'x') settled += 1.0 / answers.size();
            }
            for (var rules : concerned) {
                long now = rules.stream().filter(rule -> rule.outcome(values) != Outcome.UNKNOWN).count();
                settled += 0.25 * now / Math.max(1, answers.size());
            }
            groups.merge(told.toString(), 1, Integer::sum);
        }
        double entropy = 0;
        for (int count : groups.values()) {
            double share = (double) count / answers.size();
            entropy -= share * Math.log(share) / Math.log(2);
        }
        return settled * (1 + entropy);
    }

    /** {@code x} excluded, {@code o} nothing left to ask of these rules, {@code ?} otherwise. */
    private static char verdict(List<ReadRule> rules, Object[] values) {
        var sign = 'o';
        for (var rule : rules) {
            var outcome = rule.outcome(values);
            if (outcome == Outcome.NOT_MET) return 'x';
            if (outcome == Outcome.UNKNOWN) sign = '?';
        }
        return sign;
    }

    private static boolean reads(ReadRule rule, int slot) {
        for (var read : rule.slots()) if (read == slot) return true;
        return false;
    }

    /** The answers worth trying: every option, or both sides of each limit found in the rules. */
    private static List<Object> answers(RuleLanguage.Name name, List<List<ReadRule>> sets) {
        var expressions = sets.stream().flatMap(List::stream).flatMap(rule -> rule.expressions().stream()).toList();
        return switch (name.type()) {
            case FieldType.OneChoice(var options) -> options.stream().<Object>map(option -> option.code()).toList();
            case FieldType.SeveralChoices(var options, _, _) -> options.stream().<Object>map(option -> List.of(option.code())).toList();
            case FieldType.YesNo _, FieldType.Consent _ -> List.of(true, false);
            case FieldType.Place(_, var several) -> places(expressions, several);
            case FieldType.Table table -> rows(table, expressions);
            case FieldType _ -> limits(name, expressions);
        };
    }

    private static List<Object> places(List<Expression> expressions, boolean several) {
        var codes = new LinkedHashSet<String>();
        expressions.forEach(expression -> codes.addAll(expression.texts()));
        codes.add("elsewhere");
        return codes.stream().limit(MOST_ANSWERS).<Object>map(code -> several ? List.of(code) : code).toList();
    }

    private static List<Object> rows(FieldType.Table table, List<Expression> expressions) {
        var texts = new LinkedHashSet<String>();
        expressions.forEach(expression -> texts.addAll(expression.texts()));
        var all = new ArrayList<Object>();
        all.add(List.of());
        for (var column : table.columns()) {
            for (var option : AnswerText.options(column.type())) {
                if (texts.contains(option.code())) all.add(List.of(new RowValue("row", Map.of(column.id(), option.code()))));
            }
        }
        var some = new RowValue("row", Map.of(table.columns().getFirst().id(), "…"));
        all.add(List.of(some));
        all.add(List.of(some, some));
        return all;
    }

    private static List<Object> limits(RuleLanguage.Name name, List<Expression> expressions) {
        var all = new LinkedHashSet<Object>();
        for (var expression : expressions) {
            for (var bound : expression.bounds()) {
                if (bound.slot() != name.slot() || !bound.part().isEmpty() || !(bound.other() instanceof Plan.Always(var limit))) continue;
                switch (limit) {
                    case Euros euros -> all.addAll(List.of(euros, euros.plus(Euros.of(1)), new Euros(Math.max(0, euros.cents() - 100))));
                    case Number number -> all.addAll(List.of(number.doubleValue(), number.doubleValue() + 1, number.doubleValue() - 1));
                    case Instant day -> all.addAll(List.of(day, day.plusSeconds(86_400), day.minusSeconds(86_400)));
                    default -> all.add(limit);
                }
                if (all.size() >= MOST_ANSWERS) return List.copyOf(all);
            }
        }
        if (all.isEmpty()) all.addAll(some(name.type()));
        return List.copyOf(all);
    }

    /** No limit to read: one plausible value, so that a rule which only needs to know is settled. */
    private static List<Object> some(FieldType type) {
        return switch (type) {
            case FieldType.Money _ -> List.of(Euros.of(10_000));
            case FieldType.NumberType _ -> List.of(1.0);
            case FieldType.Day _ -> List.of(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
            case FieldType.Text _, FieldType.LongText _ -> List.of("…");
            case FieldType _ -> List.of();
        };
    }
}
