package fr.levain.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.levain.kernel.Euros;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers by field id: of a whole dossier or of one page. Absent answers need no entry. */
public record Answers(@JsonValue Map<String, Answer> byField) {
    public static final Answers NONE = new Answers(Map.of());

    @JsonCreator
    public Answers {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public Answer to(String field) {
        return byField.getOrDefault(field, Answer.ABSENT);
    }

    public Answers with(String field, Answer answer) {
        var more = new LinkedHashMap<>(byField);
        more.put(field, answer);
        return new Answers(more);
    }

    public Answers with(String field, Value value) {
        return with(field, Answer.of(value));
    }

    /** These answers, replaced or completed by others. */
    public Answers and(Answers others) {
        var all = new LinkedHashMap<>(byField);
        all.putAll(others.byField);
        return new Answers(all);
    }

    public Answers only(Predicate<String> fields) {
        var kept = new LinkedHashMap<>(byField);
        kept.keySet().removeIf(fields.negate());
        return new Answers(kept);
    }

    public Optional<String> text(String field) {
        return to(field).known().flatMap(value -> value instanceof Value.Words(var text) ? Optional.of(text) : Optional.empty());
    }

    public Optional<Euros> amount(String field) {
        return to(field).amount();
    }

    public Optional<Boolean> flag(String field) {
        return to(field).known().flatMap(value -> value instanceof Value.Flag(var yes) ? Optional.of(yes) : Optional.empty());
    }

    public List<String> codes(String field) {
        return to(field).known().map(Value::codes).orElse(List.of());
    }

    public List<Value.Row> rows(String field) {
        return to(field).known().map(value -> value instanceof Value.Rows(var rows) ? rows : null).orElse(List.of());
    }

    public List<Value.FileReference> files(String field) {
        return to(field).known().map(value -> value instanceof Value.Files(var files) ? files : null).orElse(List.of());
    }

    public Optional<BudgetTotals> budget(String field) {
        return to(field).known()
                .flatMap(value -> value instanceof Value.BudgetLines budget ? Optional.of(BudgetTotals.of(budget)) : Optional.empty());
    }
}
