package fr.levain.eligibility;

import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.FieldType;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The changes worth trying on one term: other options, one more or one less, and the values at which a comparison turns,
 * read in the rules themselves.
 */
final class Candidates {
    private static final int MOST_ROWS = 20;
    private static final int MOST_PLACES = 20;

    private final Facts facts;
    private final List<Expression> expressions;
    private final List<Candidate> found = new ArrayList<>();
    private final Set<Value> tried = new LinkedHashSet<>();

    private Candidates(Facts facts, List<Expression> expressions) {
        this.facts = facts;
        this.expressions = expressions;
    }

    /** In the order of the language's names, so that the same facts always give the same list. */
    static List<Candidate> of(Facts facts, List<ReadRule> rules, Set<String> changeable) {
        var expressions = rules.stream().flatMap(rule -> rule.expressions().stream()).toList();
        var candidates = new Candidates(facts, expressions);
        var read = new LinkedHashSet<String>();
        expressions.forEach(expression -> read.addAll(expression.names()));
        facts.language().names().forEach((name, known) -> {
            if (read.contains(name) && changeable.contains(name) && facts.answer(name) instanceof Answer.Given(var value)) {
                candidates.tried.clear();
                candidates.tried.add(value);
                candidates.change(name, known, value);
            }
        });
        return candidates.found;
    }

    private void change(String term, RuleLanguage.Name name, Value value) {
        switch (value) {
            case Value.Choice(var chosen) when name.type() instanceof FieldType.SeveralChoices(var options, _, _) -> {
                for (var option : options) {
                    var more = new ArrayList<>(chosen);
                    if (!more.remove(option.code())) more.add(option.code());
                    if (!more.isEmpty()) add(term, name, new Value.Choice(more), 1);
                }
            }
            case Value.Choice _ -> AnswerText.options(name.type()).forEach(option -> add(term, name, new Value.Choice(option.code()), 1));
            case Value.Flag(var yes) -> add(term, name, new Value.Flag(!yes), 1);
            case Value.Amount(var euros) -> bounds(name, "", Euros.class).forEach(bound -> around(bound.cents(), 100).forEach(cents ->
                    add(term, name, new Value.Amount(new Euros(cents)), Math.abs(cents - euros.cents()))));
            case Value.Quantity(var number) -> numbers(term, name, number);
            case Value.Date(var day) -> days(name, "").forEach(bound -> add(term, name, new Value.Date(bound), Math.abs(ChronoUnit.DAYS.between(day, bound))));
            case Value.Span(var start, var end) -> period(term, name, start, end);
            case Value.Rows(var rows) -> rows(term, name, rows);
            case Value.Places(var places) -> places(term, name, places);
            case Value.Words _, Value.Files _, Value.BankAccountReference _, Value.BudgetLines _ -> {}
        }
    }

    private void numbers(String term, RuleLanguage.Name name, BigDecimal number) {
        int decimals = name.type() instanceof FieldType.NumberType(_, _, var known) ? known : 0;
        var unit = BigDecimal.ONE.movePointLeft(decimals);
        for (var bound : bounds(name, "", Number.class)) {
            var near = BigDecimal.valueOf(bound.doubleValue());
            for (var value : List.of(near.setScale(decimals, RoundingMode.FLOOR), near.setScale(decimals, RoundingMode.CEILING), near.add(unit), near.subtract(unit))) {
                var told = value.setScale(decimals, RoundingMode.HALF_UP);
                if (told.signum() >= 0) add(term, name, new Value.Quantity(told), told.subtract(number).abs().doubleValue());
            }
        }
    }

    private void period(String term, RuleLanguage.Name name, LocalDate start, LocalDate end) {
        for (var bound : days(name, "start")) {
            // The whole project moves: it lasts as long as before.
            var moved = ChronoUnit.DAYS.between(start, bound);
            add(term, name, new Value.Span(bound, end.plusDays(moved)), Math.abs(moved));
        }
        for (var bound : days(name, "end")) {
            if (bound.isAfter(start)) add(term, name, new Value.Span(start, bound), Math.abs(ChronoUnit.DAYS.between(end, bound)));
        }
    }

    private void rows(String term, RuleLanguage.Name name, List<Value.Row> rows) {
        if (!(name.type() instanceof FieldType.Table table) || table.columns().isEmpty()) return;
        var texts = new LinkedHashSet<String>();
        expressions.stream().filter(expression -> expression.names().contains(term)).forEach(expression -> texts.addAll(expression.texts()));
        for (var column : table.columns()) {
            for (var option : AnswerText.options(column.type())) {
                if (!texts.contains(option.code())) continue;
                var told = "un %s de plus (%s)".formatted(table.rowName(), option.label());
                add(term, name, more(rows, 1, Map.of(column.id(), Answer.of(new Value.Choice(option.code())))), told, 1);
            }
        }
        var first = Map.of(table.columns().getFirst().id(), Answer.of(new Value.Words("…")));
        for (var bound : bounds(name, "size", Long.class)) {
            for (long wanted = bound; wanted <= bound + 1 && wanted <= MOST_ROWS; wanted++) {
                int missing = (int) (wanted - rows.size());
                if (missing > 0) add(term, name, more(rows, missing, first), "%d %s%s de plus".formatted(missing, table.rowName(), missing > 1 ? "s" : ""), missing);
                else if (wanted >= 0 && missing < 0) {
                    var kept = new Value.Rows(rows.subList(0, (int) wanted));
                    add(term, name, kept, "%d %s%s au plus".formatted(wanted, table.rowName(), wanted > 1 ? "s" : ""), -missing);
                }
            }
        }
    }

    private static Value more(List<Value.Row> rows, int count, Map<String, Answer> cells) {
        var all = new ArrayList<>(rows);
        for (int row = 0; row < count; row++) all.add(new Value.Row(new UUID(0, row), new LinkedHashMap<>(cells)));
        return new Value.Rows(all);
    }

    private void places(String term, RuleLanguage.Name name, List<Value.PlaceReference> places) {
        if (!(name.type() instanceof FieldType.Place(var kind, var several))) return;
        expressions.stream().filter(expression -> expression.names().contains(term)).flatMap(expression -> expression.texts().stream())
                .distinct().limit(MOST_PLACES).forEach(code -> {
                    var all = new ArrayList<>(several ? places : List.of());
                    all.add(new Value.PlaceReference(kind, code, code));
                    add(term, name, new Value.Places(all), 1);
                });
    }

    /** What the term is compared to, given everything else. */
    private <T> List<T> bounds(RuleLanguage.Name name, String part, Class<T> kind) {
        return expressions.stream().flatMap(expression -> expression.bounds().stream())
                .filter(bound -> bound.slot() == name.slot() && bound.part().equals(part))
                .map(bound -> valueOf(bound)).filter(kind::isInstance).map(kind::cast).distinct().toList();
    }

    private Object valueOf(Plan.Bound bound) {
        try {
            return bound.other().run(facts.values());
        } catch (RuntimeException readsALoop) {
            return Plan.UNKNOWN;
        }
    }

    private List<LocalDate> days(RuleLanguage.Name name, String part) {
        return bounds(name, part, Instant.class).stream().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
                .flatMap(day -> java.util.stream.Stream.of(day, day.plusDays(1), day.minusDays(1))).toList();
    }

    private static List<Long> around(long cents, long unit) {
        return java.util.stream.Stream.of(cents, cents - unit, cents + unit).filter(amount -> amount >= 0).toList();
    }

    private void add(String term, RuleLanguage.Name name, Value value, double distance) {
        add(term, name, value, AnswerText.of(name.type(), value), distance);
    }

    private void add(String term, RuleLanguage.Name name, Value value, String toText, double distance) {
        if (!tried.add(value)) return;
        var from = AnswerText.of(name.type(), facts.answer(term));
        int effort = facts.vocabulary().term(term).map(Vocabulary.Term::effort).filter(known -> known > 0).orElse(1);
        found.add(new Candidate(name.slot(), term, name.type(), value, FactTypes.value(name.type(), value),
                new Change.Step(term, name.label(), from, toText), effort, distance));
    }
}
