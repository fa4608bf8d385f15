package fr.levain.forms;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;

/** What a person answered to one field. What was typed always comes back, readable or not. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface Answer {
    Answer ABSENT = new Absent();

    @JsonTypeName("given")
    record Given(Value value) implements Answer {}

    /**
     * @param typed what was typed, one entry per input: three for a date, six for a period, one otherwise
     * @param why the message shown to the person
     */
    @JsonTypeName("unreadable")
    record Unreadable(List<String> typed, String why) implements Answer {
        public Unreadable {
            typed = List.copyOf(typed);
        }

        public Unreadable(String typed, String why) {
            this(List.of(typed), why);
        }

        /** As one text, for reading only. */
        public String raw() {
            return String.join(" ", typed).strip();
        }
    }

    @JsonTypeName("absent")
    record Absent() implements Answer {}

    static Answer of(Value value) {
        return new Given(value);
    }

    /** The value, unless it is absent or unreadable. */
    default Optional<Value> known() {
        return this instanceof Given(var value) ? Optional.of(value) : Optional.empty();
    }

    default Optional<Euros> amount() {
        return known().flatMap(value -> value instanceof Value.Amount(var euros) ? Optional.of(euros) : Optional.empty());
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }
}
