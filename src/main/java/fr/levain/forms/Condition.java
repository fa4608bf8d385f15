package fr.levain.forms;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** When a field or a page is asked for. A condition on something not answered, or unreadable, does not hold. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "when")
public sealed interface Condition {
    /** @param values codes of choices; {@code oui} or {@code non} for a yes/no */
    @JsonTypeName("answer-is")
    record AnswerIs(String field, List<String> values) implements Condition {
        public AnswerIs(String field, String... values) {
            this(field, List.of(values));
        }
    }

    @JsonTypeName("amount-above")
    record AmountAbove(String field, Euros amount) implements Condition {}

    @JsonTypeName("amount-at-most")
    record AmountAtMost(String field, Euros amount) implements Condition {}

    @JsonTypeName("not")
    record Not(Condition condition) implements Condition {}

    @JsonTypeName("all")
    record All(List<Condition> conditions) implements Condition {}

    @JsonTypeName("any")
    record Any(List<Condition> conditions) implements Condition {}

    default boolean holds(Function<String, Answer> answers) {
        return switch (this) {
            case AnswerIs(var field, var values) ->
                answers.apply(field).known().map(Value::codes).orElse(List.of()).stream().anyMatch(values::contains);
            case AmountAbove(var field, var amount) ->
                answers.apply(field).amount().map(given -> given.isAbove(amount)).orElse(false);
            case AmountAtMost(var field, var amount) ->
                answers.apply(field).amount().map(given -> !given.isAbove(amount)).orElse(false);
            case Not(var condition) -> !condition.holds(answers);
            case All(var conditions) -> conditions.stream().allMatch(condition -> condition.holds(answers));
            case Any(var conditions) -> conditions.stream().anyMatch(condition -> condition.holds(answers));
        };
    }

    /** The fields it reads. */
    default Stream<String> fields() {
        return switch (this) {
            case AnswerIs(var field, _) -> Stream.of(field);
            case AmountAbove(var field, _) -> Stream.of(field);
            case AmountAtMost(var field, _) -> Stream.of(field);
            case Not(var condition) -> condition.fields();
            case All(var conditions) -> conditions.stream().flatMap(Condition::fields);
            case Any(var conditions) -> conditions.stream().flatMap(Condition::fields);
        };
    }
}
